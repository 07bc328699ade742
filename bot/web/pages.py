"""Pages: one Jinja environment, the headers that keep them safe, and their assets."""

from __future__ import annotations

import re
import secrets
from datetime import date
from functools import lru_cache
from hashlib import sha256
from mimetypes import guess_type
from pathlib import Path
from urllib.parse import urlsplit

from flask import Blueprint, Response, g, request, send_from_directory, url_for
from flask_wtf.csrf import generate_csrf
from jinja2 import ChainableUndefined, ChoiceLoader, Environment, FileSystemLoader, PackageLoader
from markupsafe import Markup, escape

from bot.web.current import application
from bot.web.permissions import public

HERE = Path(__file__).parent
STATIC = HERE / "static"
ONE_YEAR = 365 * 24 * 3600
# Phone numbers and web addresses in our texts become links. The pages' scripts are given the same
# pattern, so it keeps to what old telephones' browsers know (no look-behind, no named groups).
LINKED = (
    r"(\b(?:https?://)?(?:[a-z0-9-]+\.)+(?:uk|org|com)\b(?:/[\w/-]*\w)?)"
    r"|(\b(?:999|111|116 123|0\d{2,4} ?\d{3,4}(?: ?\d{3,4})?)\b)"
)

blueprint = Blueprint("pages", __name__)


@lru_cache
def environment() -> Environment:
    """Our templates and those of nhsuk-frontend-jinja, which leave optional parameters undefined.

    https://pypi.org/project/nhsuk-frontend-jinja/
    """
    made = Environment(
        loader=ChoiceLoader(
            [FileSystemLoader(HERE / "templates"), PackageLoader("nhsuk_frontend_jinja")]
        ),
        undefined=ChainableUndefined,
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.globals |= {"asset": asset_url, "csrf_token": generate_csrf, "url_for": url_for}
    made.filters["linked"] = linked
    return made


def page(template: str, *, status: int = 200, **values: object) -> Response:
    """A whole page. Its scripts run only if they carry this response's nonce."""
    html = (
        environment()
        .get_template(template)
        .render(cspNonce=nonce(), linked_pattern=LINKED, data=_data(), **values)
    )
    return Response(html, status, mimetype="text/html")


def _data() -> dict[str, object]:
    """What every page says of the data it stands on."""
    used = application()
    postcodes = used.context.directory.info()
    return {
        "demo": used.settings.demo,
        "postcodes_as_of": month_of(postcodes.as_of),
        "emergency": used.library.facts["emergency_phone"].value,
        "urgent": used.library.facts["urgent_phone"].value,
    }


def month_of(as_of: str) -> str:
    """2026-11 as November 2026; a mere year stays as it is."""
    if re.fullmatch(r"\d{4}-\d{2}", as_of):
        return f"{date.fromisoformat(f'{as_of}-01'):%B %Y}"
    return as_of


def linked(text: str) -> Markup:
    """The text, escaped, with telephone numbers and web addresses as links."""
    parts, end = [], 0
    for match in re.finditer(LINKED, text):
        site, number = match.groups()
        parts.append(escape(text[end : match.start()]))
        parts.append(_site_link(site) if site else _phone_link(number))
        end = match.end()
    return Markup("").join([*parts, escape(text[end:])])


def _phone_link(number: str) -> Markup:
    return Markup('<a href="tel:{}">{}</a>').format(number.replace(" ", ""), number)


def _site_link(site: str) -> Markup:
    address = site if site.startswith("http") else f"https://{site}"
    return Markup(
        '<a href="{}" target="_blank" rel="noopener noreferrer">{}'
        '<span class="nhsuk-u-visually-hidden"> (opens in a new tab)</span></a>'
    ).format(address, site)


def nonce() -> str:
    """One for each response. https://www.w3.org/TR/CSP3/#security-nonces"""
    if "csp_nonce" not in g:
        g.csp_nonce = secrets.token_urlsafe(16)
    return str(g.csp_nonce)


def secured(response: Response) -> Response:
    """Nothing from elsewhere, in no frame, kept nowhere. For `after_request` of each blueprint."""
    response.headers.update(
        {
            "Content-Security-Policy": (
                f"default-src 'none'; script-src 'self' 'nonce-{nonce()}'; style-src 'self'; "
                "img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
                "frame-ancestors 'none'"
            ),
            "Referrer-Policy": "no-referrer",
            "X-Content-Type-Options": "nosniff",
            "X-Frame-Options": "DENY",
            "Cross-Origin-Opener-Policy": "same-origin",
            "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
            "Cache-Control": "no-store",
        }
    )
    return response


def is_same_origin() -> bool:
    """Whether a JSON request that changes something comes from our own page.

    A browser sends Origin with every POST, and asks first before it sends JSON to another origin.
    https://cheatsheetseries.owasp.org/cheatsheets/Cross-Site_Request_Forgery_Prevention_Cheat_Sheet.html
    """
    ours = {request.host, urlsplit(application().settings.public_url).netloc}
    origin = request.headers.get("Origin")
    site = request.headers.get("Sec-Fetch-Site", "same-origin")
    return (
        request.is_json
        and site == "same-origin"
        and (origin is None or urlsplit(origin).netloc in ours)
    )


@blueprint.get("/assets/<path:name>")
@public
def asset(name: str) -> Response:
    """A style sheet, script or picture; compressed if it was made so and her browser knows how."""
    packed = (STATIC / f"{name}.gz").is_file() and request.accept_encodings.quality("gzip") > 0
    kind = guess_type(name)[0]
    response = send_from_directory(STATIC, f"{name}.gz" if packed else name, mimetype=kind)
    if packed:
        response.headers["Content-Encoding"] = "gzip"
    response.headers["Vary"] = "Accept-Encoding"
    response.headers["X-Content-Type-Options"] = "nosniff"
    kept = f"public, max-age={ONE_YEAR}, immutable" if request.args.get("v") else "no-cache"
    response.headers["Cache-Control"] = kept
    return response


def asset_url(name: str) -> str:
    """Its address, which changes when the file does."""
    path = STATIC / name
    stamp = path.stat().st_mtime_ns if path.exists() else 0
    return url_for("chat.pages.asset", name=name, v=_version(path, stamp))


@lru_cache
def _version(path: Path, stamp: int) -> str:
    return sha256(path.read_bytes()).hexdigest()[:12] if stamp else "missing"
