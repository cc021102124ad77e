"""Reads messages by another parser than the one that wrote them; says what is wrong, else for whom each is."""

import email
import email.policy
import email.utils
import sys

SHAPE = [
    "multipart/mixed",
    "multipart/alternative",
    "text/plain",
    "multipart/related",
    "text/html",
    "image/png",
    "application/pdf",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
]


def check(path):
    with open(path, "rb") as file:
        message = email.message_from_binary_file(file, policy=email.policy.default)
    parts = list(message.walk())
    assert [part.get_content_type() for part in parts] == SHAPE, [part.get_content_type() for part in parts]
    for part in parts:
        assert not part.defects, part.defects
    for header in ("From", "To", "Subject", "Date", "Message-ID", "Content-Language"):
        assert len(message.get_all(header)) == 1, header
        assert not message[header].defects, (header, message[header].defects)
    assert message["Auto-Submitted"] == "auto-generated"
    to = message["To"].addresses
    assert len(to) == 1 and message["Cc"] is None and message["Bcc"] is None
    assert email.utils.parsedate_to_datetime(message["Date"]).tzinfo is not None
    text, html, picture, pdf, sheet = (parts[i] for i in (2, 4, 5, 6, 7))
    assert len(text.get_content()) > 100 and "\ufffd" not in text.get_content()
    assert "cid:" + picture["Content-ID"].strip("<>") in html.get_content()
    assert "http:" not in html.get_content() and "https:" not in html.get_content()
    assert picture.get_content().startswith(b"\x89PNG")
    assert pdf.get_content().startswith(b"%PDF-") and pdf.get_filename().endswith(".pdf")
    assert sheet.get_content().startswith(b"PK") and sheet.get_filename().endswith(".xlsx")
    print(to[0].addr_spec)


for each in sys.argv[1:]:
    try:
        check(each)
    except AssertionError as wrong:
        sys.exit(f"{each}: {wrong!r}")
