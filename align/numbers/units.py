"""Units and counters of both languages, what they measure, and how they convert."""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction

__all__ = ["EN_FORMS", "KO_FORMS", "UNITS", "Unit", "alternation", "in_base"]


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit: ``factor`` base units of its class make one of it; 0 where nothing converts.

    >>> UNITS["pyeong"].unit_class, float(round(UNITS["pyeong"].factor, 3))
    ('area', 3.306)
    """

    name: str
    unit_class: str
    factor: Fraction


# name | class | factor to the class's base | Korean forms | English forms (singular; regular
# plurals are added). "_" stands for a space. A counter's factor is 0: counters never convert.
TABLE = """
person | count | 0 | 명 인 사람 식구 자녀 | person people man men woman women child children
 + student resident passenger employee worker soldier victim survivor voter official officer
 + patient member citizen refugee doctor teacher adult troops candidate visitor
item | count | 0 | 개 가지 종 종류 품목 과목 | item piece kind type thing
case | count | 0 | 건 | case incident report complaint
place | count | 0 | 곳 군데 개소 개_지역 | place location site spot venue store shop outlet
country | count | 0 | 개국 나라 국가 개_나라 개_국가 | country countries nation state
household | count | 0 | 가구 세대 | household home family families house
company | count | 0 | 개사 개_회사 개_업체 개_기업 | company companies firm business businesses
vehicle | count | 0 | 대 | vehicle car bus buses truck unit computer machine aircraft plane
ship | count | 0 | 척 | ship vessel boat ferry ferries
building | count | 0 | 동 채 | building
animal | count | 0 | 마리 | animal head cattle pig dog cat bird chicken
book | count | 0 | 권 | book volume copy copies
sheet | count | 0 | 장 매 | sheet ticket photo page
tree | count | 0 | 그루 | tree
drink | count | 0 | 잔 병 | glass glasses cup bottle
vote | count | 0 | 표 | vote ballot
game | count | 0 | 경기 게임 | game match matches
goal | count | 0 | 골 득점 | goal
seat | count | 0 | 석 의석 자리 | seat
film | count | 0 | 편 | film movie episode
pair | count | 0 | 쌍 켤레 | pair couple
team | count | 0 | 팀 개_팀 | team
shot | count | 0 | 발 | round_of_ammunition shot missile
part | count | 0 | 부 단계 | part stage step
letter | count | 0 | 자 글자 | letter character word
times | multiple | 1 | 회 번 차례 회차 | time
fold | multiple | 1 | 배 | fold
rank | rank | 0 | 위 등 |
floor | floor | 0 | 층 | floor story stories storey
quarter | quarter | 0 | 분기 | quarter
point | point | 0 | 포인트 점 | point
age | age | 1 | 세 살 | year-old year-olds year_old years_old years_of_age
percent | percent | 1 | % ％ 퍼센트 프로 | % ％ percent per_cent pct
tenth | percent | 10 | 할 |
percent_point | percent_point | 1 | %p %P ％p %포인트 % 포인트 퍼센트포인트 퍼센트_포인트 %_포인트 | percentage_point percent_point
 + percentage-point %_point pp ppt %p
won | money | 0 | 원 | won
usd | money | 0 | 달러 불 미국_달러 미_달러 | dollar U.S._dollar US_dollar buck
cent | money | 0 | 센트 | cent
yen | money | 0 | 엔 | yen
yuan | money | 0 | 위안 위안화 | yuan renminbi Chinese_yuan
euro | money | 0 | 유로 | euro
gbp | money | 0 | 파운드화 | sterling pounds_sterling
rupee | money | 0 | 루피 | rupee
peso | money | 0 | 페소 | peso
baht | money | 0 | 바트 밧 | baht
franc | money | 0 | 프랑 스위스프랑 | franc Swiss_franc
ruble | money | 0 | 루블 | ruble rouble
pound | pound | 0 | 파운드 | pound
second | time | 1 | 초 초간 | second sec
minute | time | 60 | 분 분간 | minute min
hour | time | 3600 | 시간 | hour hr
day | time | 86400 | 일 날 일간 거래일 영업일 | day
night | time | 86400 | 박 | night
week | time | 604800 | 주 주일 주간 | week
month | time | 2629746 | 개월 달 달간 개월간 | month
year | time | 31556952 | 년 해 년간 개년 주년 | year anniversary
nm | length | 1/1000000000 | nm ㎚ 나노미터 나노 | nm nanometer nanometre
um | length | 1/1000000 | ㎛ 마이크로미터 미크론 | micrometer micrometre micron
mm | length | 1/1000 | mm ㎜ 밀리미터 밀리 | mm millimeter millimetre
cm | length | 1/100 | cm ㎝ 센티미터 센티 센치 | cm centimeter centimetre
m | length | 1 | m 미터 | m meter metre
km | length | 1000 | km ㎞ Km KM 킬로미터 킬로 | km kilometer kilometre
inch | length | 127/5000 | 인치 | inch inches
foot | length | 381/1250 | 피트 | foot feet ft
yard | length | 1143/1250 | 야드 | yard yd
ly | length | 9460730472580800 | 광년 | light-year light-years light_year
mile | length | 201168/125 | 마일 | mile
ri | length | 4320/11 | |
m2 | area | 1 | ㎡ m² m2 제곱미터 평방미터 | ㎡ m² m2 sqm square_meter square_metre sq_m
 + square-meter square-metre
pyeong | area | 400/121 | 평 평형 | pyeong pyong
ha | area | 10000 | ha ㏊ 헥타르 정보 | ha hectare
acre | area | 40468564224/10000000 | 에이커 | acre
km2 | area | 1000000 | ㎢ km² km2 제곱킬로미터 평방킬로미터 | ㎢ km² km2 square_kilometer
 + square_kilometre square-kilometer square-kilometre sq_km
sqft | area | 9290304/100000000 | 제곱피트 평방피트 | square_foot square_feet square-foot square-feet sq_ft
sqmi | area | 2589988 | 제곱마일 평방마일 | square_mile square-mile
mg | mass | 1/1000000 | mg ㎎ 밀리그램 | mg milligram
g | mass | 1/1000 | g 그램 | g gram gramme
kg | mass | 1 | kg ㎏ Kg KG 킬로그램 | kg kgs kilogram kilo
geun | mass | 3/5 | 근 | geun
don | mass | 3/800 | 돈 |
gwan | mass | 15/4 | | gwan
ton | mass | 1000 | 톤 t | ton tonne t metric_ton
lb | mass | 45359237/100000000 | | lb
ounce | mass | 28349523/1000000000 | 온스 | ounce oz
ml | volume | 1/1000 | ml ㎖ mL 밀리리터 | ml mL milliliter millilitre
liter | volume | 1 | L ℓ l 리터 | L liter litre
gallon | volume | 3785412/1000000 | 갤런 | gallon
barrel | barrel | 1 | 배럴 | barrel bbl
kmh | speed | 1 | km/h ㎞/h | km/h kph km/hr kmph kilometers_per_hour kilometers_an_hour
 + kilometres_per_hour kilometres_an_hour
mps | speed | 36/10 | m/s ㎧ | m/s mps meters_per_second metres_per_second meters_a_second
mph | speed | 201168/125000 | | mph miles_per_hour miles_an_hour
knot | speed | 1852/1000 | 노트 | knot
degree | temperature | 1 | 도 ℃ °C °F ° | degree degrees_Celsius degrees_Fahrenheit ℃ °C °F °
hpa | pressure | 1 | hPa 헥토파스칼 밀리바 | hPa hectopascal millibar Hectopascal
pa | pressure | 1/100 | Pa 파스칼 | Pa pascal Pascal
kpa | pressure | 10 | kPa 킬로파스칼 | kPa kilopascal Kilopascal
watt | power | 1 | W 와트 | watt
kw | power | 1000 | kW 킬로와트 | kW KW kilowatt
mw | power | 1000000 | MW 메가와트 | MW megawatt
gw | power | 1000000000 | GW 기가와트 | GW gigawatt
kwh | energy | 1 | kWh ㎾h 킬로와트시 | kWh kilowatt-hour kilowatt-hours kilowatt_hour
mwh | energy | 1000 | MWh ㎿h 메가와트시 | MWh megawatt-hour megawatt-hours megawatt_hour
gwh | energy | 1000000 | GWh 기가와트시 | GWh gigawatt-hour gigawatt-hours gigawatt_hour
mb | data | 1 | MB 메가바이트 | MB megabyte
gb | data | 1000 | GB 기가바이트 기가 | GB gigabyte
tb | data | 1000000 | TB 테라바이트 | TB terabyte
bp | bp | 1 | bp 베이시스포인트 | bp bps basis_point
stitch | count | 0 | 바늘 | stitch stitches
body | count | 0 | 구 | body bodies
"""
UNINFLECTED = re.compile(r"[^A-Za-z]|^(?:nm|mm|cm|m|km|ha|mg|g|kg|t|ml|mL|L|kmh|kph|mph|pp|ppt|pct|"
                          r"won|yen|yuan|baht|Pa|kPa|people|men|women|children|cattle|troops|feet|hPa|kWh|MWh|GWh|pounds_sterling|Chinese_yuan|kW|KW|MW|"
                          r"GW|MB|GB|TB|bp|bps|sterling|renminbi|degrees_.*|kmph|sqm|ft|oz|yd)$")  # fmt: skip


def _read() -> tuple[dict[str, Unit], dict[str, str], dict[str, str]]:
    units: dict[str, Unit] = {}
    ko_forms: dict[str, str] = {}
    en_forms: dict[str, str] = {}
    for row in TABLE.replace("\n + ", " ").strip().split("\n"):
        name, unit_class, factor, ko, en = (cell.strip() for cell in row.split("|"))
        units[name] = Unit(name, unit_class, Fraction(factor))
        for form in ko.split():
            ko_forms.setdefault(form.replace("_", " "), name)
        for form in en.split():
            spelled = form.replace("_", " ")
            en_forms.setdefault(spelled, name)
            if not UNINFLECTED.search(form) or (form[-1].isalpha() and ("_" in form)):
                en_forms.setdefault(spelled + "s", name)
    return units, ko_forms, en_forms


UNITS, KO_FORMS, EN_FORMS = _read()


def alternation(forms: dict[str, str]) -> str:
    """A regex alternation of the forms, longest first.

    >>> alternation({"m": "metre", "mm": "millimetre", "m²": "square metre"})
    'mm|m²|m'
    """
    return "|".join(re.escape(form) for form in sorted(forms, key=len, reverse=True))


def in_base(value: Fraction, unit: str) -> Fraction | None:
    """The value in base units of its class (metres, square metres, seconds, km/h, kg).

    >>> in_base(Fraction(2), "geun"), in_base(Fraction(3), "person")
    (Fraction(6, 5), None)
    """
    known = UNITS.get(unit)
    if known is None or not known.factor:
        return None
    return value * known.factor
