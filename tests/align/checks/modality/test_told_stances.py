"""Stances that a word names, told as another."""

from __future__ import annotations

import pytest

from align.bitext import Pair
from align.checks.modality.told_stances import find_told_stance

FLAGGED = [
    (
        "위원회는 건물을 문화재로 지정할지 심의한다.",
        "The committee has decided to list the building.",
        "has decided to list",
    ),
    (
        "당 안에서는 경선을 미뤄야 한다는 목소리가 나온다.",
        "The party has agreed to put off its primary.",
        "has agreed to",
    ),
    ("시는 안전모 착용을 의무화했다.", "The city recommended wearing helmets.", "recommended"),
    (
        "박 의원이 차기 대표로 유력하다.",
        "Park has been chosen as the next leader.",
        "has been chosen",
    ),
    ("회사는 불량률을 줄이려고 노력하고 있다.", "The firm has reduced its defects.", "has reduced"),
    ("그는 법정에서 무죄를 주장했다.", "He was found not guilty in court.", "found not guilty"),
    ("그는 출마할 뜻을 내비쳤다.", "He announced that he will run.", "announced"),
    ("창문을 닫는 것이 좋다.", "Windows must be closed.", "must"),
    ("공사는 이달 끝날 예정이었으나 늦어졌다.", "The work will end this month.", "will"),
    ("약효가 클 것으로 기대된다.", "The drug proved effective.", "proved"),
    ("시설을 닫을 수밖에 없다.", "The facility may close.", "may"),
    ("경찰은 구속영장을 신청했다.", "Police issued an arrest warrant.", "issued"),
    ("경찰은 그를 검찰에 송치했다.", "Police indicted him.", "indicted"),
    ("경찰은 운전자를 입건했다.", "Police convicted the driver.", "convicted"),
    ("개막 일정은 미정이다.", "The opening date has been set.", "has been set"),
    ("정부는 수입을 허용했다.", "The government required imports.", "required"),
    ("경찰은 용의자를 쫓고 있다.", "Police are chasing the murderer.", "the murderer"),
    ("값이 더 내릴까 걱정하고 있다.", "They are certain that prices will fall.", "certain"),
    ("소환할지 아직 결정하지 못했다.", "They decided not to summon him.", "decided not to"),
    ("그가 물러난다는 소문이 나돌고 있다.", "It was confirmed that he will go.", "confirmed"),
    ("뇌물을 받은 정황이 있다.", "There is proof that he took bribes.", "proof"),
    ("회삿돈을 빼돌린 사실을 인정했다.", "He is suspected of embezzlement.", "suspected"),
    ("피의자는 범행을 모두 자백했다.", "The man allegedly did it.", "allegedly"),
    ("뇌물을 받은 혐의로 재판에 넘겨졌다.", "He was found to have taken bribes.", "found to have"),
    ("구조조정이 불가피하다.", "Layoffs may be avoided.", "may be avoided"),
    ("원전 건설을 저울질하고 있다.", "It has confirmed a plan to build it.", "has confirmed"),
    ("물류 대란이 우려된다.", "The strike has caused a logistics crisis.", "has caused"),
]
CLEAN = [
    (
        "위원회는 건물을 문화재로 지정할지 심의한다.",
        "The committee will weigh whether to list the building.",
    ),
    ("위원회는 지정 여부를 심의하기로 했다.", "The committee has decided to discuss listing it."),
    (
        "당 안에서는 경선을 미뤄야 한다는 목소리가 나온다.",
        "Some in the party want the primary put off.",
    ),
    (
        "경선을 미뤄야 한다는 목소리가 나오자 당은 연기하기로 결정했다.",
        "As calls grew to put it off, the party has agreed to do so.",
    ),
    ("시는 안전모 착용을 의무화했다.", "Helmets became mandatory."),
    ("시는 의무화 대신 착용을 권고했다.", "The city recommended wearing them."),
    ("박 의원이 차기 대표로 유력하다.", "Park is likely to be elected leader."),
    ("유력한 용의자가 붙잡혔다.", "The prime suspect was caught."),
    ("회사는 불량률을 줄이려고 노력하고 있다.", "The firm has worked to cut defects."),
    ("그는 무죄를 주장했다.", "He maintained that he was innocent."),
    ("그는 무죄를 주장했고 무죄가 선고됐다.", "He was found not guilty."),
    ("그는 출마할 뜻을 내비쳤다.", "He hinted at a run, to be announced in May."),
    ("창문을 닫는 것이 좋다.", "It is best to close the windows."),
    ("공사는 이달 끝날 예정이었으나 늦어졌다.", "The work was to end this month."),
    ("약효가 클 것으로 기대된다.", "The drug should work well."),
    ("시설을 닫을 수밖에 없다.", "There is no choice but to close; it could not survive."),
    ("경찰은 구속영장을 신청했다.", "Police sought an arrest warrant."),
    ("영장을 신청해 법원이 발부했다.", "The court issued a warrant."),
    ("경찰은 기소 의견으로 송치했다.", "Police recommended that he be indicted."),
    ("개막 일정은 미정이다.", "No date has been set for the opening."),
    ("개막 일정은 미정이다.", "The opening date isn't confirmed."),
    ("정부는 수입을 허용했다.", "The government cleared the imports."),
    ("경찰은 용의자를 쫓고 있다.", "Police are after the suspected killer."),
    ("소환할지 아직 결정하지 못했다.", "They have not decided on a summons."),
    ("뇌물을 받은 정황이 있다.", "There are signs, if no proof, of bribes."),
    ("용의자는 혐의를 일부 인정했다.", "The suspect admitted some of what he is accused of."),
    ("그는 혐의를 인정하지 않았다.", "He denied the charges."),
    ("법원은 그의 과실을 인정했다.", "The court held that the accused was negligent."),
    ("뇌물 혐의로 기소된 그는 유죄를 선고받았다.", "Charged with bribery, he was found guilty."),
    ("뇌물 혐의로 재판에 넘겨졌다.", "He was charged after bank records proved the payments."),
    ("구조조정이 불가피하다.", "Layoffs cannot be avoided."),
    ("구조조정이 불가피하지 않다.", "Layoffs may be avoided."),
    ("매각을 검토하고 있다.", "It confirmed that a sale is being considered."),
    ("물류 대란이 우려된다.", "Fears have emerged that a crisis could follow."),
]


@pytest.mark.parametrize(("ko", "en", "said"), FLAGGED, ids=[row[1] for row in FLAGGED])
def test_flagged(ko: str, en: str, said: str) -> None:
    assert [en[slice(*found.en)] for found in find_told_stance(Pair.of(ko, en))] == [said]


@pytest.mark.parametrize(("ko", "en"), CLEAN, ids=[row[1] for row in CLEAN])
def test_clean(ko: str, en: str) -> None:
    assert list(find_told_stance(Pair.of(ko, en))) == []
