"""English abbreviations whose period need not end a sentence, by hand."""

from __future__ import annotations

__all__ = ["ABBREVIATIONS", "BEFORE_FIGURES", "BEFORE_NAMES", "STARTERS"]

BEFORE_NAMES = frozenset(
    """mr mrs ms mx dr drs prof profs rev hon pres gov govs lt
    col gen gens maj capt cmdr adm sgt cpl pvt sen sens rep reps det
    insp supt ofc atty fr sr st mt ft messrs mme mlle vs v cf viz eds al approx ca e.g i.e u.s.s h.r
    """.split()
)
"""What a name or a word follows: a sentence never ends here."""

BEFORE_FIGURES = frozenset("no nos p pp fig figs vol vols ch chap sec art eq ed est".split())
"""What a figure follows; before anything else some are words: "He said no. They left"."""

ABBREVIATIONS = BEFORE_NAMES | frozenset(
    """jr inc corp co ltd llc plc bros dept univ assn assoc div dist govt natl intl
    a.m p.m a.d b.c u.s u.k u.n e.u u.s.a d.c p.s a.k.a ph.d m.d b.a m.a m.b.a d.d.s r.o.k d.p.r.k
    o.k n.y l.a a.i p.o r.i n.j n.c s.c w.va
    jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
    ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev
    okla ore pa tenn tex va vt wash wis wyo
    ave blvd rd hwy ste apt bldg etc min max hr hrs sq cu in lb lbs oz km cm mm kg mg ml tel ext
    do gu si gun dong eup myeon ri
    """.split()
) - frozenset("in sun sat mar la del ill mass miss wash ark do si gun".split())
"""All of them, lower case and without the last period.

Left out are those that are words as well ("He said no.", "the sun."): read as abbreviations they
would swallow more boundaries than they save.
"""

STARTERS = frozenset(
    """the a an this that these those there here he she it they we i you his her its their our my
    in on at for from by with as after before when while if although though since because during
    but and or so yet however meanwhile also then now today yesterday according what who why how
    where once some many most all both each another
    """.split()
)
"""Words that open a sentence after an abbreviation: "in the U.S. The ..."."""
