import Web

print(PageWriter(.vi).bytes.count)
