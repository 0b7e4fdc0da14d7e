"""The dates of a text by dateparser."""
import sys
import time

from dateparser.search import search_dates

text, seconds = open(sys.argv[1], encoding="utf-8").read(), float(sys.argv[2])
times, end = [], time.process_time() + seconds
while not times or (time.process_time() < end and len(times) < 5):
    start = time.process_time()
    search_dates(text, languages=["vi"])
    times.append(time.process_time() - start)
times.sort()
print("%f\t%f\t%d" % (times[0] * 1000, times[len(times) // 2] * 1000, len(times)))
