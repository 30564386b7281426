# Posterior summaries of the trials in a folder by JAGS: Rscript tests/jags/run.R tests/Charley.Tests/Trials/jags [01 02 ...]
# The product and ./test need neither R nor JAGS: what this writes is kept beside the trials as summaries.csv.
library(rjags)
folder <- commandArgs(TRUE)[1]
here <- dirname(sub("--file=", "", grep("--file=", commandArgs(FALSE), value = TRUE)))
priors <- list(levelMean = -1, levelSd = 2.5, effectSd = 0.7, trendSd = 0.5, carrySd = 0.35, scatter = 0.7, drift = 0.4)
lingers <- 3
out <- file.path(folder, "summaries.csv")
wanted <- commandArgs(TRUE)[-1]
files <- if (length(wanted) > 0) file.path(folder, paste0("set-", wanted, ".csv")) else sort(Sys.glob(file.path(folder, "set-*.csv")))
for (file in files) {
  set <- read.csv(file)
  set$date <- as.Date(set$date)
  set$treated <- set$treatment != "usual"
  washed <- any(set$washout == 1)
  # periods: runs of one treatment, over all days
  change <- c(FALSE, diff(set$treated) != 0)
  period <- cumsum(change) + 1
  first <- tapply(as.integer(set$date), period, min)[as.character(period)]
  lengths <- sort(as.vector(tapply(as.integer(set$date), period, function(d) max(d) - min(d) + 1)))
  carryDays <- if (washed || length(lengths) < 2) 0 else min(lingers, lengths[length(lengths) %/% 4 + 1] %/% 3)
  carry <- ifelse(period == 1 | as.integer(set$date) - first >= carryDays, 0, ifelse(set$treated, -1, 1))
  keep <- !is.na(set$count) & set$washout == 0
  day <- as.integer(set$date[keep]) - as.integer(set$date[keep][1])
  data <- c(list(n = sum(keep), y = set$count[keep], x = as.integer(set$treated[keep]), s = 2 * day / max(day) - 1,
                 c = carry[keep], gap = c(1, diff(day))), priors)
  inits <- lapply(1:3, function(k) list(.RNG.name = "base::Mersenne-Twister", .RNG.seed = 100 + k, b = c(-0.5, 0, 0.5)[k], omega = c(0.2, 0.5, 0.8)[k], tau = c(0.1, 0.3, 0.5)[k], rho = c(0.3, 0.5, 0.8)[k]))
  model <- jags.model(file.path(here, "model.jags"), data, inits, n.chains = 3, n.adapt = 1000, quiet = TRUE)
  update(model, 1500, progress.bar = "none")
  draws <- coda.samples(model, c("b", "omega", "tau", "rho"), n.iter = 14000, thin = 2, progress.bar = "none")
  all <- do.call(rbind, lapply(draws, as.matrix))
  size <- effectiveSize(draws)
  b <- all[, "b"]
  row <- data.frame(set = sub("\\.csv$", "", basename(file)), draws = round(size["b"]), mean = mean(b), sd = sd(b),
    q05 = quantile(b, 0.05), q50 = quantile(b, 0.5), q95 = quantile(b, 0.95), benefit = mean(b < 0), meaningful = mean(b < log(0.75)),
    omega = mean(all[, "omega"]), tau = mean(all[, "tau"]), rho = mean(all[, "rho"]), rhat = gelman.diag(draws[, "b"])$psrf[1])
  others <- if (file.exists(out)) subset(read.csv(out), set != row$set) else NULL
  rows <- rbind(others, row)
  numbers <- sapply(rows, is.numeric)
  rows[numbers] <- lapply(rows[numbers], signif, digits = 6)
  write.csv(rows[order(rows$set), ], out, row.names = FALSE, quote = FALSE)
  cat(file, "done\n")
}
