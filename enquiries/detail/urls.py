"""Addresses of the detail page's buttons, below the admin; each asks the row policy."""

from django.urls import path

from enquiries.appointments.staff_views import BookView, CancelView
from enquiries.detail.button_views import ContactView, MergeView, QuarantineView
from enquiries.detail.reply_views import ReplyView

app_name = "enquiry_detail"
urlpatterns = [
    path("<int:pk>/contact/<slug:kind>/", ContactView.as_view(), name="contact"),
    path("<int:pk>/reply/", ReplyView.as_view(), name="reply"),
    path("<int:pk>/appointment/", BookView.as_view(), name="appointment"),
    path("<int:pk>/appointment/cancel/", CancelView.as_view(), name="cancel_appointment"),
    path("<int:pk>/merge/", MergeView.as_view(), name="merge"),
    path("<int:pk>/quarantine/", QuarantineView.as_view(), name="quarantine"),
]
