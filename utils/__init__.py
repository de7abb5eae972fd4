"""The helpers behind the lessons, in rooms; ``README.md`` in this folder is the map.

The pages of the course bring more than the switch: the script of all rooms, built by ``make page``.
"""

from importlib import import_module

from utils.twins import use_bundle

use_bundle(lambda: import_module("utils.page").COURSE)
