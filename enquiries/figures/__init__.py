"""The figures of the practice: a panel on the dashboard and a report, for those who triage.

How a first contact is counted stands in `enquiries.first_contacts`.
"""
