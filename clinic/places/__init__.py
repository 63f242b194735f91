"""Where places are: PIN codes, points, distances."""
