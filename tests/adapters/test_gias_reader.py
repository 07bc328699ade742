"""Reading the register of children's centres: every layout, no people, no bad downloads."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from bot.adapters.gias.demo import read_demo_centres
from bot.adapters.gias.reader import read_gias
from bot.model.centre import CentreStatus
from bot.model.errors import ImportRefused, InvalidValue, SignpostError
from tests.support.shared import ROOT, shared_data

HEADER = (
    '"URN","LA (code)","LA (name)","EstablishmentName","TypeOfEstablishment (code)",'
    '"TypeOfEstablishment (name)","EstablishmentStatus (code)","EstablishmentStatus (name)",'
    '"OpenDate","Street","Locality","Address3","Town","County (code)","County (name)","Postcode",'
    '"SchoolWebsite","TelephoneNum","HeadFirstName","HeadLastName","GOR (name)"\r\n'
)


def row(
    *,
    urn="20001",
    name="Sparkhill Children's Centre",
    status="1",
    kind="47",
    street="1 Example Road",
    phone="0121-496-0111",
    town="Birmingham",
) -> str:
    values = [
        urn, "330", "Birmingham", name, kind, "Children's centre", status, "Open", "01-01-2006",
        street, "Sparkhill", "", town, "037", "West Midlands", "B11 3SQ", "", phone,
        "Firstname", "Lastname", "West Midlands",
    ]  # fmt: skip
    return ",".join(f'"{value}"' for value in values) + "\r\n"


@pytest.fixture
def file(tmp_path: Path):
    def write(content: str | bytes, name: str = "edubaseallchildrencentre20261101.csv") -> Path:
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    return write


def test_a_centre_is_read_as_a_woman_is_told_it(file):
    (centre,) = read_gias(file(HEADER + row())).centres
    assert centre.urn == 20001
    assert centre.name == "Sparkhill Children's Centre"
    assert centre.address == "1 Example Road, Sparkhill, Birmingham, B11 3SQ"
    assert centre.phone == "0121 496 0111"
    assert centre.is_open


def test_names_of_people_are_never_taken(file):
    download = read_gias(file(HEADER + row()))
    assert "Firstname" not in repr(download)
    assert "Lastname" not in repr(download)


def test_the_day_is_in_the_name_or_unknown(file):
    content = HEADER + row()
    assert read_gias(file(content)).dated_on == date(2026, 11, 1)
    assert read_gias(file(content, "2019-09-03.csv")).dated_on == date(2019, 9, 3)
    assert read_gias(file(content, "centres.csv")).dated_on is None
    assert read_gias(file(content, "edubase20269901.csv")).dated_on is None


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
def test_each_encoding_the_register_ever_used(file, encoding):
    content = (HEADER + row(name="Zoë’s Children’s Centre")).encode(encoding)
    (centre,) = read_gias(file(content)).centres
    assert centre.name == "Zoë's Children's Centre"


def test_statuses_become_ours(file):
    content = HEADER + "".join(row(urn=f"2000{code}", status=code) for code in "1234")
    assert [c.status for c in read_gias(file(content)).centres] == [
        CentreStatus.OPEN,
        CentreStatus.CLOSED,
        CentreStatus.OPEN,  # open, but proposed to close
        CentreStatus.CLOSED,  # proposed to open
    ]


def test_schools_in_a_download_of_everything_are_passed_over(file):
    content = HEADER + row(urn="100000", kind="01", status="9") + row()
    assert [centre.urn for centre in read_gias(file(content)).centres] == [20001]


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("BASSETLAW RURAL Children's Centre", "Bassetlaw Rural Children's Centre"),
        ("ST MARY'S C OF E SURESTART CC", "St Mary's C of E SureStart CC"),
        ("YMCA  Sure Start Children`s Centre", "YMCA Sure Start Children's Centre"),
        ("c/o Wychall – SSCC", "c/o Wychall - SSCC"),
    ],
)
def test_names_are_not_shouted(file, written, told):
    assert read_gias(file(HEADER + row(name=written))).centres[0].name == told


def test_an_address_says_nothing_twice(file):
    content = HEADER + row(name="Sparkhill", street="Sparkhill ,", town="SPARKHILL")
    assert read_gias(file(content)).centres[0].address == "Sparkhill, B11 3SQ"


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("0121-464-4183", "0121 464 4183"),
        ("01159694480", "0115 969 4480"),
        ("03001237572", "0300 123 7572"),
        ("01384-817490/7489", "01384 817490"),  # the first of two
        ("0113-3782290-or-3782291", "0113 378 2290"),
        ("01527-534113(ext-2165)", "01527 534113 ext 2165"),
        ("020-8854-7900-x2", "020 8854 7900 ext 2"),
        ("1902", None),  # an area code alone
        ("0208-8583-5866", None),  # a digit too many
        ("", None),
    ],
)
def test_phone_numbers_are_written_as_people_do_or_left_out(file, written, told):
    assert read_gias(file(HEADER + row(phone=written))).centres[0].phone == told


BAD = {
    "centres_file_empty": "",
    "centres_file_is_a_web_page": "\r\n <!DOCTYPE html><html></html>",
    "centres_file_is_json": '{"code":"error.notFound.extract.callback"}',
    "centres_column_missing": '"URN","LA (code)"\r\n"20001","330"\r\n',
    "centres_none_in_file": HEADER,
    "centres_urn_twice": HEADER + row() + row(),
    "centres_file_is_not_text": b"\x81\x8d\x8f",
}


@pytest.mark.parametrize("code", BAD)
def test_what_is_no_download_is_refused(file, code):
    with pytest.raises(ImportRefused) as refused:
        read_gias(file(BAD[code]))
    assert refused.value.code == code


def test_a_download_cut_anywhere_in_a_row_is_refused(file):
    first, last = HEADER + row(urn="20001"), row(urn="20002").rstrip()
    whole_but_for_the_region = last.rindex(",") + 1  # which we do not read
    for length in set(range(1, len(last))) - {whole_but_for_the_region}:
        with pytest.raises(ImportRefused) as refused:
            read_gias(file(first + last[:length]))
        assert refused.value.code == "centres_file_cut_short"
        assert "row 3" in refused.value.where


@pytest.mark.parametrize(
    ("changed", "column"),
    [
        ({"urn": "first"}, "URN"),
        ({"urn": "-1"}, "URN"),
        ({"status": "9"}, "EstablishmentStatus (code)"),
        ({"name": " "}, "EstablishmentName"),
    ],
)
def test_a_bad_value_is_named_by_row_and_column(file, changed, column):
    with pytest.raises(InvalidValue) as refused:
        read_gias(file(HEADER + row() + row(**({"urn": "20002"} | changed))))
    assert refused.value.where.endswith(f"row 3 column {column}")


@pytest.mark.parametrize(
    "name", ["4186d011ea.csv", "6083df961b.csv", "bcb0965e71.csv", "ec537ad317.csv"]
)
def test_what_the_register_served_on_bad_days_is_refused(name):
    with pytest.raises(SignpostError) as refused:
        read_gias(shared_data(f"gias/bad-downloads/{name}"))
    assert refused.value.code in {"centres_file_is_a_web_page", "centres_file_is_json"}


@pytest.mark.parametrize(
    ("name", "centres", "authorities", "without_phone"),
    [
        ("edubaseallchildrencentre-2016-08-04-cp1252-west-midlands.csv", 318, 14, 12),
        ("birmingham-sequence-2019/2019-09-03.csv", 73, 1, 9),
        ("edubaseallchildrencentre-2026-08-19.csv", 2846, 152, 57),
    ],
)
def test_every_layout_reads_alike(name, centres, authorities, without_phone):
    download = read_gias(shared_data(f"gias/{name}"))
    assert len(download.centres) == centres
    assert len({c.local_authority_code for c in download.centres}) == authorities
    assert sum(c.phone is None for c in download.centres) == without_phone
    for centre in download.centres:
        assert centre.is_open
        assert len(f"{centre.name} {centre.address}") <= 180
        assert ", ," not in centre.address
        assert not set("‘’“”–`") & set(centre.name)


def test_demo_centres_say_so_and_have_numbers_nobody_has():
    centres = read_demo_centres(ROOT / "demo" / "centres.yml")
    assert len({centre.urn for centre in centres}) == len(centres) == 6
    for centre in centres:
        assert centre.is_demo
        assert centre.name.startswith("Demo Children's Centre ")
        assert centre.phone is not None
        assert centre.phone.startswith("0121 496 0")
