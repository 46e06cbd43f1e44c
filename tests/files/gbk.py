"""Prints words as GBK codes in hexadecimal: python3 gbk.py <words>"""

import json
import sys

print(json.dumps(sys.argv[1].encode("gbk").hex()))
