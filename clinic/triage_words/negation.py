"""Mark which signs a text denies and which functions it says are failing.

English denies before the sign ("no numbness"), Hindi after it ("sunnpan nahi hai"). A denied
function fails ("no feeling", "peshab nahi aa raha"), unless it is a difficulty with it that is
denied ("no problem with urine"). "Cannot" never denies a sign: "I cannot bear the chest pain".
"""

from clinic.triage_words.reading import Word
from clinic.triage_words.scopes import reached_after, reached_before

# How many words a cue reaches, counted from the last sign that it reached.
REACH = 5
REACH_OF_CANNOT = 4
REACH_BACK = 4
WITHOUT = ("without", "bina", "बिना")


def mark_negations(words: list[Word]) -> None:
    """Set `is_denied` and `is_failing` of the words of one text."""
    cues = [(at, word) for at, word in enumerate(words) if word.is_cue]
    for at, word in cues:
        if word.means("_no"):
            if not _is_unavoidable(words, at) and not _deny(words, at):
                _deny_answered(words, at)
        elif word.means("_not"):
            if not _deny(words, at):
                _deny_before(words, at)
        elif word.means("_cannot"):
            if not _fail_after(words, at, REACH_OF_CANNOT):
                _fail_before(words, at)
        elif word.means("_never"):
            _deny_unless_compared(words, at)
        elif word.means("_nahi"):
            _deny_in_hindi(words, at)
    for at, word in cues:
        if word.means("_difficulty", "_lost") and not word.is_denied:
            _spread_failure(words, at)
        if word.means("_resolved") and not word.is_denied:
            _resolve(words, at)


def _is_unavoidable(words: list[Word], at: int) -> bool:
    """ "I cannot walk without gasping": it is there whenever the patient walks."""
    if words[at].text not in WITHOUT:
        return False
    return any(words[place].means("_cannot", "_not") for place in range(max(at - 5, 0), at))


def _deny(words: list[Word], at: int) -> bool:
    """Deny the signs after a cue, or let the function after it fail; whether it had any effect."""
    reached: list[int] = []
    for place in reached_after(words, at, REACH):
        word = words[place]
        if word.means("_better") and not reached:
            word.is_failing = True
            return True
        if word.means("_normal") and not reached:
            return _fail_before(words, at) or _fail_after(words, place, 2)
        if word.means("_and") and _opens_new_statement(words, place, reached):
            break
        if word.means("_resolved"):
            word.is_denied = True
            return True
        reached.append(place)
    return _apply(words, reached)


def _opens_new_statement(words: list[Word], place: int, reached: list[int]) -> bool:
    following = words[place + 1] if place + 1 < len(words) else None
    if following is None or following.has_owner or following.means("severe", "sudden", "both"):
        return True
    return not any(words[n].is_symptom or words[n].is_function for n in reached)


def _apply(words: list[Word], reached: list[int]) -> bool:
    signs = [n for n in reached if words[n].is_symptom or words[n].means("_difficulty", "_lost")]
    functions = [n for n in reached if words[n].is_function]
    if functions and (not signs or _is_other_statement(words, functions[0], signs[0])):
        _fail_chain(words, functions[0])
        return True
    for place in signs:
        words[place].is_denied = True
    for place in reached if signs else []:
        if words[place].is_other and place < signs[-1]:
            words[place].is_denied = True
    if not signs and reached and words[reached[0]].is_other:
        words[reached[0]].is_denied = True
    return bool(reached and (signs or words[reached[0]].is_other))


def _is_other_statement(words: list[Word], function: int, sign: int) -> bool:
    """Whether "and" stands right before the sign: "no control of urine and numb legs"."""
    if sign < function:
        return False
    before = [word for word in words[function:sign] if not word.is_other]
    return bool(before) and before[-1].means("_and")


def _fail_chain(words: list[Word], place: int) -> None:
    """Let this function fail, and those joined to it: "cannot feel or control"."""
    words[place].is_failing = True
    for joint in range(place + 1, len(words) - 1, 2):
        if not (words[joint].means("_or", "_and") and words[joint + 1].is_function):
            break
        words[joint + 1].is_failing = True


def _fail_after(words: list[Word], at: int, reach: int) -> bool:
    for place in reached_after(words, at, reach):
        if words[place].is_function:
            _fail_chain(words, place)
            return True
        if words[place].is_symptom or words[place].means("_better"):
            break
        if words[place].means("_coming"):
            continue
        if not words[place].is_other and place == at + 1 and not words[place].is_grammar:
            words[place].is_failing = True
    return False


def _fail_before(words: list[Word], at: int) -> bool:
    for place in reached_before(words, at, REACH_BACK):
        word = words[place]
        if word.is_function:
            word.is_failing = True
            for joint in range(place - 1, 0, -2):
                if not (words[joint].means("_and", "_or") and words[joint - 1].is_function):
                    break
                words[joint - 1].is_failing = True
            return True
        if word.is_symptom:
            return False
    return False


def _deny_before(words: list[Word], at: int) -> None:
    """ "Urine is not coming", "the pain is not there": the nearest sign before the cue."""
    for place in reached_before(words, at, REACH_BACK):
        if words[place].is_function:
            words[place].is_failing = True
            return
        if words[place].is_symptom:
            # "The pain is not there", but not "the pain does not let me sleep".
            after = words[at + 1 : at + 2]
            goes_on = bool(after) and after[0].clause == words[at].clause
            words[place].is_denied = not goes_on or after[0].means("_end", "_and", "_coming")
            return


def _deny_answered(words: list[Word], at: int) -> None:
    """ "Chest pain: no", "Have you lost bladder control? No.": the clause before a lone "no"."""
    followed = words[at + 1 : at + 2] and words[at + 1].clause == words[at].clause
    if followed or not at:
        return
    if words[at - 1].clause == words[at].clause:
        words[at - 1].is_denied = words[at - 1].is_symptom
        return
    for word in words[max(at - 8, 0) : at]:
        if word.clause == words[at - 1].clause:
            word.is_denied = word.is_symptom or word.means("_lost", "_difficulty")
            word.is_failing = False


def _deny_in_hindi(words: list[Word], at: int) -> None:
    """ "Nahi" denies what is right before it, or makes the verb after it fail."""
    verb = next((n for n in reached_after(words, at, 2) if words[n].is_function), None)
    goes_on = any(words[n].means("_better") for n in reached_after(words, at, 1))
    if verb is not None:
        _fail_chain(words, verb)
    elif at and words[at - 1].means("_coming") and _fail_what_comes(words, at):
        return
    for place in reached_before(words, at, REACH_BACK):
        word = words[place]
        if word.is_function:
            _fail_before(words, at)
            return
        if word.means("_normal"):
            word.is_failing = not (_fail_before(words, place) or _fail_after(words, at, 2))
            return
        if word.means("_better"):
            word.is_failing = True
            return
        if word.is_symptom or word.means("_difficulty", "_lost"):
            if verb is None and not goes_on:
                _deny_list_before(words, place)
            return
        if word.is_other and place == at - 1 and verb is None:
            word.is_denied = True
    if verb is None and not goes_on:
        _deny_after_in_hindi(words, at)


def _deny_unless_compared(words: list[Word], at: int) -> None:
    before = list(reached_before(words, at, 6))
    if any(words[place].means("severe", "sudden") for place in before):
        return
    words[at].is_spent = True
    if symptom := next((place for place in before if words[place].is_symptom), None):
        _deny_list_before(words, symptom)


def _fail_what_comes(words: list[Word], at: int) -> bool:
    """ "Peshab ... utarta nahi": what does not come is the function named before."""
    for place in range(at - 1, max(at - 7, -1), -1):
        word = words[place]
        if word.sentence != words[at].sentence or word.means("_nahi", "_no"):
            return False
        if word.is_function:
            word.is_failing = True
            return True
    return False


def _deny_list_before(words: list[Word], place: int) -> None:
    """Deny a sign and those joined to it: "sunnpan ya kamzori nahi"."""
    words[place].is_denied = True
    for earlier in range(place - 1, max(place - 8, -1), -1):
        word = words[earlier]
        if word.sentence != words[place].sentence or word.means("_end", "_nahi"):
            return
        if not (word.means("_or", "_and") or word.is_other or word.is_symptom):
            return
        joint = words[earlier + 1]
        if word.is_symptom and not joint.means("_or"):
            return
        if word.is_symptom or word.is_other:
            word.is_denied = True


def _deny_after_in_hindi(words: list[Word], at: int) -> None:
    """ "Koi nahi dard": rare order, only the very next word, and nothing before the cue."""
    if any(True for _ in reached_before(words, at, 1)):
        return
    for place in reached_after(words, at, 1):
        if words[place].is_symptom:
            words[place].is_denied = True


def _spread_failure(words: list[Word], at: int) -> None:
    """A difficulty makes the function next to it fail: "trouble passing urine", "control lost"."""
    for place in range(at + 1, min(at + 4, len(words))):
        word = words[place]
        if word.clause != words[at].clause or word.means("_end", "_normal", "_nahi", "_no"):
            break
        if word.is_function:
            _fail_chain(words, place)
            if words[at].means("_lost"):
                for further in words[place + 1 : place + 2]:
                    further.is_failing = further.is_failing or further.is_function
            return
        if word.is_symptom or word.means("_and", "_or"):
            break
    _fail_before(words, at)


def _resolve(words: list[Word], at: int) -> None:
    """ "The numbness went away" denies what stands before it in the clause."""
    following = words[at + 1] if at + 1 < len(words) else None
    if following and following.is_symptom and following.clause == words[at].clause:
        return
    for place in _resolved_places(words, at):
        word = words[place]
        if word.is_symptom:
            word.is_denied = True
        if word.is_function and not words[at].means("_lost"):
            word.is_failing = False


def _resolved_places(words: list[Word], at: int) -> list[int]:
    """Its clause; if that says of nothing ("but they have resolved"), the one before as well."""
    found = list(reached_before(words, at, 8))
    if not all(words[place].is_grammar for place in found):
        return found
    earlier = range(max(at - 9, 0), at)
    return [place for place in earlier if words[place].sentence == words[at].sentence]
