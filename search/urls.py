"""Addresses of the search."""

from django.urls import path

from search import views
from search.asked.views import clicked
from search.suggestions.views import search_suggest

urlpatterns = [
    path("", views.search, name="search"),
    path("suggest/", search_suggest, name="search_suggest"),
    path("clicked/", clicked, name="search_clicked"),
]
