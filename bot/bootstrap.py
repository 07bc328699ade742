"""The only file that names concrete classes: it chooses who keeps which promise."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from sqlalchemy import Engine

from bot.adapters.clock import DemoClock, SystemClock
from bot.adapters.log import open_log
from bot.adapters.postcodes.directory import LocalPostcodeDirectory
from bot.adapters.rasa.engine import RasaEngine
from bot.adapters.redis.health import RedisHealth
from bot.adapters.sql.engine import open_database
from bot.adapters.sql.unit_of_work import SqlUnitOfWork
from bot.adapters.sql.vault import Vault
from bot.adapters.twilio.gateway import TwilioGateway
from bot.content.library import ContentLibrary
from bot.services.context import Context
from bot.settings import Settings


@dataclass(frozen=True)
class Application:
    """One process's view of the world."""

    settings: Settings
    context: Context
    database: Engine
    library: ContentLibrary
    redis: RedisHealth
    engine: RasaEngine
    clock: SystemClock | DemoClock


def bootstrap(settings: Settings, *, process: str) -> Application:
    """Everything a process needs. Nothing is connected to until it is used."""
    database = open_database(settings.database_url)
    vault = Vault(*settings.data_keys)
    clock = DemoClock(settings.demo_clock_file) if settings.demo else SystemClock()
    library = ContentLibrary.load(settings.content_folder)
    engine = RasaEngine(settings.rasa_url)
    context = Context(
        unit_of_work=partial(SqlUnitOfWork, database, vault),
        reading=partial(SqlUnitOfWork, database, vault, read_only=True),
        clock=clock,
        wording=library,
        engine=engine,
        gateway=_gateway(settings),
        directory=LocalPostcodeDirectory(settings.postcode_file),
        log=open_log(process),
    )
    return Application(
        settings=settings,
        context=context,
        database=database,
        library=library,
        redis=RedisHealth(settings.redis_url),
        engine=engine,
        clock=clock,
    )


def _gateway(settings: Settings) -> TwilioGateway:
    return TwilioGateway(
        account_sid=settings.account_sid,
        auth_token=settings.auth_token,
        messaging_service_sid=settings.messaging_service_sid,
        from_number=settings.from_number,
        api_base_url=settings.api_base_url,
        public_url=settings.public_url,
    )
