"""Prints words in an encoding, in hexadecimal: python3 encoded.py <words> <encoding>"""

import json
import sys

print(json.dumps(sys.argv[1].encode(sys.argv[2]).hex()))
