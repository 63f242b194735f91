"""Addresses of the search."""

from django.urls import path

from search import views
from search.asked.views import clicked

urlpatterns = [
    path("", views.search, name="search"),
    path("clicked/", clicked, name="search_clicked"),
]
