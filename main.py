"""Start Gateway: a command of the terminal, or else the window. This is what installer.spec freezes."""

import sys
from multiprocessing import freeze_support

from gatewayapp.__main__ import main

if __name__ == "__main__":
    freeze_support()
    sys.exit(main())
