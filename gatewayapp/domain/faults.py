"""What goes wrong through input, files or devices, said so that a person can act on it."""

from gatewayapp.domain.wording import Sentence, sentence


class Fault(Exception):
    """Something the user can mend: says what, where and what to do; nothing was changed."""

    def __init__(self, text: Sentence | str, /, **values: object) -> None:
        self.sentence = sentence(text, **values) if isinstance(text, str) else text
        super().__init__(str(self.sentence))


class Cancelled(Exception):
    """The user stopped a piece of long work; nothing is half-done."""
