"""The words of a text by underthesea."""
import sys
import time

from underthesea import word_tokenize

text, seconds = open(sys.argv[1], encoding="utf-8").read(), float(sys.argv[2])
word_tokenize(text[:200])
times, end = [], time.process_time() + seconds
while len(times) < 3 or time.process_time() < end:
    start = time.process_time()
    word_tokenize(text)
    times.append(time.process_time() - start)
times.sort()
print("%f\t%f\t%d" % (times[0] * 1000, times[len(times) // 2] * 1000, len(times)))
