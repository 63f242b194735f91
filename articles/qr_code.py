"""QR codes as inline SVG."""

import segno
from django.utils.safestring import SafeString, mark_safe

# Modules of white around the code; ISO/IEC 18004 asks for four.
QUIET_ZONE = 4


def qr_code(address: str) -> segno.QRCode:
    """The QR code of an address; level M survives a stain on the paper."""
    return segno.make(address, error="m", micro=False)


def qr_svg(address: str) -> SafeString:
    """The QR code of an address as an svg element without size, black on white."""
    svg = qr_code(address).svg_inline(
        border=QUIET_ZONE, light="white", omitsize=True, svgclass=None, lineclass=None
    )
    return mark_safe(svg)  # noqa: S308 -- segno draws it; the address is only in its dots
