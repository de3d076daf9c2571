"""Writes the `id` and `text` of JSON Lines as Parquet: to_parquet.py LINES.jsonl PARQUET."""

import sys

from pyspark.sql import SparkSession

spark = SparkSession.builder.appName("to Parquet").getOrCreate()
spark.read.schema("id string, text string").json(sys.argv[1]).write.parquet(sys.argv[2])
spark.stop()
