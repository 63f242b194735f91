"""Nobody is booked twice: an exclusion constraint, where the database has such.

PostgreSQL only. It is kept out of the model's state because SQLite knows no exclusion
constraints; there `enquiries.appointments` checks in a transaction that holds the write lock.
"""

from django.db import migrations

# btree_gist lets the constraint compare the person; it is trusted since PostgreSQL 13, so the
# owner of the database may create it.
CREATE = (
    "CREATE EXTENSION IF NOT EXISTS btree_gist",
    """
    ALTER TABLE enquiries_appointment ADD CONSTRAINT appointment_no_double_booking
    EXCLUDE USING gist (person_id WITH =, tstzrange(starts_at, ends_at) WITH &&)
    WHERE (state = 'booked')
    """,
)
DROP = ("ALTER TABLE enquiries_appointment DROP CONSTRAINT appointment_no_double_booking",)


def _run(statements):
    def run(apps, schema_editor):
        if schema_editor.connection.vendor == "postgresql":
            for statement in statements:
                schema_editor.execute(statement)

    return run


class Migration(migrations.Migration):
    dependencies = [("enquiries", "0001_initial")]

    operations = [migrations.RunPython(_run(CREATE), _run(DROP))]
