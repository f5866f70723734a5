# Runs every *.r of a folder and writes what each variable then holds.
folders <- commandArgs(trailingOnly = TRUE)
text <- function(values) {
  said <- if (inherits(values, "Date")) format(values) else if (is.logical(values)) tolower(as.character(values)) else as.character(values)
  said[is.na(values)] <- ""
  said
}
for (job in sort(list.files(folders[1], pattern = "\\.r$"))) {
  names <- new.env()
  invisible(capture.output(source(file.path(folders[1], job), local = names, encoding = "UTF-8")))
  table <- get(gsub("-", "_", sub("\\.r$", "", job)), envir = names)
  columns <- vapply(colnames(table), function(name) paste(c(name, text(table[[name]])), collapse = "\x1f"), "")
  writeBin(charToRaw(enc2utf8(paste(columns, collapse = "\x1e"))), file.path(folders[2], job))
}
