"""Addresses of the review screens, below the admin's."""

from django.urls import path

from articles.review.override import OverrideView
from articles.review.refusal import refused
from articles.review.scoring import ChecklistView

app_name = "articles_review"
urlpatterns = [
    path("<int:page_id>/refused/", refused, name="refused"),
    path("<int:page_id>/unchecked/", OverrideView.as_view(), name="override"),
    path("<int:page_id>/<slug:kind>/", ChecklistView.as_view(), name="checklist"),
]
