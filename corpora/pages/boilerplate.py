"""Lines of the site, not of the article: advertisements, menus, tools, footers."""

from __future__ import annotations

import re

from align.bitext import Span

__all__ = ["FOOTERS", "NOISE", "TOOLS", "find_copyright", "is_footer", "noise_reason"]

DATE = r"\d{4}\s?[./년-]\s?\d{1,2}\s?[./월-]\s?\d{1,2}\s?[일.]?"

NOISE: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern, re.I), reason)
    for pattern, reason in (
        (
            r"[\[(]?(?:광고|AD|Advertisements?|스폰서(?: ?링크)?|Sponsored)(?:[\[\]() ]|광고|AD){0,80}",
            "an advertisement",
        ),
        (
            r"(?:로고|logo|배너|banner|검색|메뉴|전체\s?메뉴|닫기|top|맨\s?위로|홈|home|더\s?보기|more)",
            "a part of the site",
        ),
        (
            r"(?:글자\s?(?:크기|크게|작게)?\s?)?[-+ ]{0,3}(?:가|작게|크게)[-+가작게크 ]{0,16}",
            "a tool for the size of letters",
        ),
        (
            rf"[\[(<]?\s?(?:기사)?\s?(?:최초\s?)?(?:입력|등록|승인|송고|수정|최종\s?수정|작성|게시|발행|업데이트|최종\s?편집|"
            rf"Published|Posted|Updated|Input)(?:일시?|시간|날짜)?\s?[:|]?\s?(?:[ⓒ©]|{DATE}).{{0,100}}",
            "a date of the page",
        ),
        (
            rf"{DATE}(?:\s?[(\[]?(?:[월화수목금토일]|\d{{1,2}}:\d{{2}}(?::\d{{2}})?)[)\]]?|\s){{0,4}}",
            "a date of the page",
        ),
        (r"최종\s?편집\s?:?.{0,60}", "a date of the page"),
        (
            r"(?:[가-힣A-Za-z·/& ]{1,20}[>›»]\s?){1,5}[가-힣A-Za-z·/& ]{0,20}",
            "the path to the page in the site",
        ),
        (r"(?:•|·|\*)?\s?도배\s?방지\s?이미지.{0,20}", "a footer of the site"),
        (r".{0,60}관련\s?기사\s?(?:목록|보기|더\s?보기)?\s?[\]】>:]?", "a list of other articles"),
        (
            r"[\[<【▶]?\s?(?:관련|이전|다음|최신|인기|추천|주요)\s?(?:기사|뉴스)\s?[\]>】]?.{0,60}",
            "a list of other articles",
        ),
        (
            r"[\[<【]?\s?(?:가장\s?)?많이\s?(?:본|읽은|읽힌)\s?(?:기사|뉴스).{0,30}",
            "a list of other articles",
        ),
        (
            r"(?:Most (?:read|viewed|popular)|Related (?:articles?|news|stories)|Popular (?:articles?|news)|Latest news).{0,40}",
            "a list of other articles",
        ),
        (
            r"(?:전체\s?)?댓글(?:\s?(?:쓰기|달기|보기|남기기|등록|목록))?\s?[\[(]?\s?\d{0,6}\s?개?\s?[\])]?(?:\s?개)?",
            "comments",
        ),
        (r"(?:Comments?|Leave a comment)\s?[(\[]?\d{0,6}[)\]]?", "comments"),
        (
            r"(?:기사|뉴스|독자|광고)\s?(?:제보|문의|투고)(?:\s|\s?및|:|는|·|/).{0,120}",
            "an address for readers",
        ),
        (r"[•·*\s]{0,3}위(?:에|에의|의)?\s?URL을?\s?.{0,60}", "a footer of the site"),
        (r"URL\s?(?:복사|주소).{0,40}", "a tool of the site"),
        (
            r"[<\[(【]?\s?(?:저작권자?|무단\s?전재|무단\s?복제|ⓒ|©|Copyright)\s?.{0,180}",
            "a copyright line",
        ),
        (r".{0,120}(?:무단\s?전재|재배포\s?금지|All rights reserved).{0,40}", "a copyright line"),
        (r"(?:#[^\s#]{1,40}\s{0,4}){1,40}", "hashtags"),
        (r"(?:태그|키워드|해시태그|Tags?)\s?[:#].{0,150}", "hashtags"),
        (
            r"(?:e-?mail|이메일|메일)?\s?[:=]?\s?[<(\[]?[\w.+-]{1,40}\s?@\s?[\w-]{1,40}(?:\.[\w-]{1,20}){1,4}[>)\]]?",
            "an e-mail line",
        ),
        (r"(?:https?://|www\.)\S{1,180}", "an address of the web"),
        (
            r"(?:조회\s?수?|추천\s?수?|공감|좋아요|Views?|Hits?|Likes?)\s?[:(]?\s?[\d,]{1,9}\s?[)회건명]?",
            "a counter",
        ),
        (
            r"(?:대표\s?전화|전화|TEL|팩스|FAX|주소|등록\s?번호|등록\s?일|발행인|편집인|청소년\s?보호\s?책임자|사업자\s?등록\s?번호|제호|"
            r"개인\s?정보\s?(?:보호|취급|처리)\s?(?:방침|정책)?|이용\s?약관|회사\s?소개)\s?(?:[:|·/(]|$).{0,180}",
            "a footer of the site",
        ),
        (
            r"(?:이\s?기사(?:를|에)?\s?.{0,20}(?:공유|후원|추천|응원|구독).{0,40}|(?:네이버|구글|카카오).{0,20}구독(?:하기)?.{0,20})",
            "a tool of the site",
        ),
        (r"(?:본문|메뉴|주메뉴)\s?(?:내용\s?)?바로\s?가기", "a part of the site"),
        (
            r"(?:Skip to .{1,30}|Sign (?:in|up)|Log ?in|Subscribe.{0,30}|Share(?: this.{0,20})?|Print|Menu|Search)",
            "a tool of the site",
        ),
        (
            r"!?\[[^\]\n]{0,80}\]\([^)\n]{0,200}\)\s?\|?|(?:\|\s?){1,20}|!\[\]\s?\|?",
            "residue of a table or picture",
        ),
        (r"[|\s]{0,4}(?:-{3,}|={3,}|\*{3,}|_{3,}|─{2,}|━{2,})[-=*_─━|\s]{0,120}", "a rule"),
        (r"[<\[(]\s?(?:끝|계속|기사\s?끝|END)\s?[>\])]|-?\s?끝\s?-?", "the end of the article"),
        (r"[ⓒ©].{0,80}|:{1,3}\s?.{1,60}\s?:{1,3}", "the name of the site"),
        (r"\*\s?[A-Za-z][A-Za-z' -]{0,40}\s?:\s?[^.]{1,80}", "a gloss of a word"),
        (
            r"[\[<]\s?(?:Expressions?|Vocabulary|Key (?:words?|expressions?)|Words?|단어|표현|어휘|숙어).{0,30}[\]>].{0,30}",
            "a heading of a word list",
        ),
    )
)
"""Whole lines, at most 200 letters. First match wins; the reason is what a reader is shown."""

TOOLS = re.compile(
    r"필자의\s?다른\s?기사\s?보기|다른\s?기사\s?보기|인쇄하기|프린트하기|메일로\s?보내기|메일\s?보내기|기사\s?보내기|글자\s?크게|"
    r"글자\s?작게|글자\s?크기|글씨\s?크게|글씨\s?작게|URL\s?복사|주소\s?복사|링크\s?복사|공유하기|스크랩하기|기사\s?스크랩|"
    r"카카오스토리|카카오톡|네이버\s?블로그|네이버\s?밴드|페이스북|트위터|텔레그램|인스타그램|유튜브|네이버|구글|밴드|라인|"
    r"블로그|스크랩|인쇄|프린트|공유|메일|목록|이전글|다음글|로그인|로그아웃|회원가입|마이페이지|전체보기|구독하기|신고하기|"
    r"기사제보|광고문의|정기구독|개인정보처리방침|이용약관|청소년보호정책|모바일\s?버전|PC\s?버전|"
    r"Facebook|Twitter|Instagram|YouTube|KakaoTalk|Kakao\s?Story|Band|Print|E-?mail|Share|Login|Join",
    re.I,
)
"""The words of the tools beside an article; a line of nothing else is noise."""
# Sections of a paper: on a line of their own, a menu.
SECTIONS = frozenset(
    "정치 경제 사회 문화 교육 스포츠 연예 국제 전국 지역 오피니언 칼럼 사설 포토 영상 동영상 뉴스 속보 종합 행정 자치 "
    "건강 의료 과학 생활 여행 인물 기획 특집 환경 농업 종교 복지 부동산 산업 금융 날씨 운세 만평 기고 인터뷰 전체기사 "
    "정치/행정 경제/산업 사회/문화 지방자치 의회 홈".split()
)
FOOTERS = re.compile(
    r"도배\s?방지|관련\s?기사|많이\s?(?:본|읽은)|저작권자|무단\s?전재|댓글|Copyright|All rights reserved|최신\s?(?:기사|뉴스)|"
    r"Most (?:read|viewed|popular)|Related (?:articles?|news|stories)|인기\s?(?:기사|뉴스)|주요\s?(?:기사|뉴스)",
    re.I,
)
"""What begins the part of a page below its article."""
COPYRIGHT = re.compile(
    r"[<\[(【]?\s?(?:저작권자?\s?[(]?\s?[ⓒ©(]|ⓒ\s?한국언론|무단\s?전재|Copyright\s?[ⓒ©(]|[ⓒ©]\s?[^\n<>]{1,60}(?:무단|재배포|All rights))"
    r"[^\n>]{0,200}>?",
    re.I,
)
SENTENCE_END = re.compile(r"[가-힣]다\.|[a-z]\.[\"”']?$")
LONGEST = 200
"""Letters of a line that may be a menu or a footer."""


def noise_reason(line: str) -> str:
    """Why a whole line is no part of the article; "" where it may be.

    >>> noise_reason("광고"), noise_reason("#해오름시 #청년")
    ('an advertisement', 'hashtags')
    >>> noise_reason("시는 광고 없이 영상을 공유하기로 했다.")
    ''
    """
    if len(line) > LONGEST:
        return ""
    for pattern, reason in NOISE:
        if pattern.fullmatch(line) and not (
            SENTENCE_END.search(line) and "ⓒ" not in line and reason != "a copyright line"
        ):
            return reason
    if line.strip("[]·|> ") in SECTIONS:
        return "a word of the menu"
    if TOOLS.search(line) and not TOOLS.sub("", line).strip(" |·,/-+•>"):
        return "tools of the site"
    words = line.replace("|", " ").replace("·", " ").split()
    if len(words) > 1 and all(word in SECTIONS for word in words):
        return "a menu"
    return ""


def is_footer(line: str) -> bool:
    """Whether a line opens the part of a page that follows the article.

    >>> is_footer("저작권자 ⓒ 해오름신문"), is_footer("비가 왔다.")
    (True, False)
    """
    return len(line) <= LONGEST and FOOTERS.search(line) is not None


def find_copyright(line: str) -> Span | None:
    """Where a copyright line is glued to the end of a sentence.

    >>> line = "He said so.<저작권자 ⓒ 새벽일보 무단전재 및 재배포 금지>"
    >>> find_copyright(line)
    (11, 38)
    """
    match = COPYRIGHT.search(line, max(0, len(line) - 4 * LONGEST))
    return match.span() if match else None
