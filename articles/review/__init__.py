"""Clinical review: approval, overrides, checklists, review tasks, and the dashboard."""
