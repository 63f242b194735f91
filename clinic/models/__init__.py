"""People, services, areas and their pages; practice settings and red flags."""

from .area import Area
from .area_pages import ServiceAreaIndexPage, ServiceAreaPage
from .exchange_rate import ExchangeRate
from .opening_hours import Holiday, OpeningHours
from .person import Person
from .person_details import (
    PersonLanguage,
    PersonService,
    PersonTopic,
    TrainingCertificate,
    WorkingHours,
)
from .practice import PracticeSettings
from .practitioner_pages import PractitionerIndexPage, PractitionerPage
from .red_flag import RedFlag, Urgency
from .service import Service, ServicePrice, ServiceText
from .services_page import ServicesPage

__all__ = [
    "Area",
    "ExchangeRate",
    "Holiday",
    "OpeningHours",
    "Person",
    "PersonLanguage",
    "PersonService",
    "PersonTopic",
    "PracticeSettings",
    "PractitionerIndexPage",
    "PractitionerPage",
    "RedFlag",
    "Service",
    "ServiceAreaIndexPage",
    "ServiceAreaPage",
    "ServicePrice",
    "ServiceText",
    "ServicesPage",
    "TrainingCertificate",
    "Urgency",
    "WorkingHours",
]
