# How many microseconds R's package `surveillance` takes to judge the last month of all series in a
# folder, by the same choices as ours; what it takes to start is not counted.
# Usage: Rscript timed.R FOLDER
suppressPackageStartupMessages(library(surveillance))
folder <- commandArgs(trailingOnly = TRUE)[1]
series <- as.matrix(read.csv(file.path(folder, "series.csv")))
counts <- sts(observed = series, start = c(2010, 1), frequency = 12)
took <- system.time(suppressWarnings(farringtonFlexible(counts, control = list(
  range = nrow(series), b = 5, w = 1, noPeriods = 4, pastWeeksNotIncluded = 3, alpha = 0.005,
  reweight = TRUE, weightsThreshold = 2.58, trend = TRUE, pThresholdTrend = 0.05,
  limit54 = c(5, 4), thresholdMethod = "nbPlugin", glmWarnings = FALSE))))
cat(took[["elapsed"]] * 1e6, "\n")
