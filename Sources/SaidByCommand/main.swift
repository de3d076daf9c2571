import SaidBy

print(Extractor().extract(SourceText("“Yes,” said Ann Lee.")).quotations.count)
