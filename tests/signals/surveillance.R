# What R's package `surveillance` makes of the series and the methods in a folder, and what R itself
# makes of the places: the tests of src/modules/signals hold their own numbers against these.
# Usage: Rscript surveillance.R FOLDER
suppressPackageStartupMessages(library(surveillance))
folder <- commandArgs(trailingOnly = TRUE)[1]
path <- function(name) file.path(folder, name)
exact <- function(numbers) ifelse(is.na(numbers), "NA", sprintf("%.17g", numbers))

series <- as.matrix(read.csv(path("series.csv")))
methods <- read.csv(path("methods.csv"), stringsAsFactors = FALSE)
out <- file(path("bounds.csv"), "w")
for (m in seq_len(nrow(methods))) {
  method <- methods[m, ]
  counts <- sts(observed = series, start = c(2010, 1), frequency = method$a_year)
  range <- (nrow(series) - method$judged + 1):nrow(series)
  judged <- suppressWarnings(farringtonFlexible(counts, control = list(
    range = range, b = method$years, w = method$around, noPeriods = method$parts,
    pastWeeksNotIncluded = method$left_out, alpha = method$alpha, reweight = TRUE,
    weightsThreshold = 2.58, trend = TRUE, pThresholdTrend = 0.05, limit54 = c(5, 4),
    thresholdMethod = method$threshold, glmWarnings = FALSE)))
  for (s in seq_len(ncol(series)))
    cat(paste(m - 1, s - 1, range - 1, exact(judged@upperbound[, s]),
              as.integer(judged@alarm[, s]), exact(judged@control$expected[, s]), sep = ","),
        sep = "\n", file = out)
}
close(out)

places <- read.csv(path("places.csv"))
unlikeliness <- function(p)
  -sum(dnbinom(places$number, size = exp(-p[2]), mu = places$exposure * exp(p[1]), log = TRUE))
start <- c(log(sum(places$number) / sum(places$exposure)), log(0.3))
best <- nlm(unlikeliness, start, gradtol = 1e-10, steptol = 1e-10, iterlim = 500)$estimate
size <- exp(-best[2])
mean <- places$exposure * exp(best[1])
more <- pnbinom(places$number - 1, size = size, mu = mean, lower.tail = FALSE)
shape <- size + places$number
rate <- size + mean
out <- file(path("beside.csv"), "w")
cat(paste(exact(exp(best[1])), exact(exp(best[2])), sep = ","), sep = "\n", file = out)
cat(paste(qnbinom(0.025, size = size, mu = mean), qnbinom(0.975, size = size, mu = mean),
          exact(qgamma(0.025, shape, rate)), exact(qgamma(0.975, shape, rate)), exact(more),
          as.integer(p.adjust(more, "BH") <= 0.1), sep = ","), sep = "\n", file = out)
close(out)
