"""Addresses of the library that do not lie below one of its pages."""

from django.urls import path

from articles.views.by_code import by_code

urlpatterns = [path("by-code/", by_code, name="by_code")]
