using CanTho.OpenData.Datasets;

namespace CanTho.OpenData.Tests.Datasets;

/// <summary>Datasets that set facts of other datasets side by side.</summary>
public sealed class DerivedDatasetTests
{
    private static readonly DatasetTables Tables = DatasetTables.Of(RealCorpus.Findings);

    [Fact]
    public void Every_stated_last_day_and_every_recurring_duty_has_a_row()
    {
        var (tasks, deadlines) = (RealCorpus.Findings.Corpus.Tasks, Tables["deadlines"]);
        Assert.Equal(tasks.Count(task => task.Recurrence is not null), deadlines.Rows.Count(row => Cell(deadlines, row, "type") is "recurring"));
        Assert.Equal(tasks.Count(task => task.Deadline?.LastDay is not null),
            deadlines.Rows.Count(row => Cell(deadlines, row, "type") is "deadline" && Cell(deadlines, row, "last_day") is not null));
    }

    [Fact]
    public void A_monthly_duty_is_due_next_on_its_day_of_the_month()
    {
        var deadlines = Tables["deadlines"];
        var row = deadlines.Rows.First(row => Cell(deadlines, row, "frequency") is "monthly" && Cell(deadlines, row, "day") is 20L);
        var next = Assert.IsType<DateOnly>(Cell(deadlines, row, "next_day"));
        Assert.Equal(20, next.Day);
        Assert.Equal((long)(next.DayNumber - RealCorpus.Findings.AsOf.DayNumber), Cell(deadlines, row, "days_left"));
    }

    [Fact]
    public void A_duty_without_a_last_day_gets_none()
    {
        var deadlines = Tables["deadlines"];
        Assert.All(deadlines.Rows.Where(row => Cell(deadlines, row, "kind") is "ongoing" or "other"),
            row => Assert.Equal((null, null), (Cell(deadlines, row, "last_day"), Cell(deadlines, row, "next_day"))));
    }

    [Fact]
    public void A_gap_is_the_result_less_the_nearest_bound_of_the_target()
    {
        var results = Tables["target-results"];
        Assert.NotEmpty(results.Rows);
        Assert.All(results.Rows, row =>
        {
            var (value, gap) = ((decimal)Cell(results, row, "value")!, (decimal?)Cell(results, row, "gap"));
            var (min, max) = ((decimal?)Cell(results, row, "target_min"), (decimal?)Cell(results, row, "target_max"));
            decimal? expected = Cell(results, row, "obstacle") is not null ? null
                : value < min ? value - min : value > max ? value - max : max is null ? value - min : 0;
            Assert.Equal(expected, gap);
        });
    }

    [Fact]
    public void Every_complaint_has_a_row_that_leads_to_its_line()
    {
        var diagnostics = Tables["diagnostics"];
        Assert.Equal(RealCorpus.Findings.Corpus.Diagnostics.Concat(Tables.Diagnostics).Distinct().Count(), diagnostics.Rows.Length);
        var contradiction = diagnostics.Rows.First(row => Cell(diagnostics, row, "code") is "CON001");
        Assert.EndsWith($"/#L{Cell(diagnostics, contradiction, "source_first_line")}", (string)Cell(diagnostics, contradiction, "url")!, StringComparison.Ordinal);
        Assert.NotNull(Cell(diagnostics, contradiction, "source_quote"));
    }

    [Theory]
    [InlineData("tasks", "leads")]
    [InlineData("tasks", "coordinators")]
    [InlineData("deadlines", "leads")]
    public void An_agency_is_named_as_in_the_dataset_of_agencies(string dataset, string column)
    {
        var agencies = Tables["agencies"].Rows.Select(row => (string)Cell(Tables["agencies"], row, "name")!).ToHashSet(StringComparer.Ordinal);
        Assert.Empty(Tables[dataset].Rows.SelectMany(row => (ImmutableArray<string>)Cell(Tables[dataset], row, column)!).Except(agencies));
    }

    [Fact]
    public void The_quotation_of_a_correction_holds_the_words_that_it_corrects()
    {
        var corrections = Tables["corrections"];
        Assert.All(corrections.Rows, row => Assert.Contains((string)Cell(corrections, row, "expect")!, (string)Cell(corrections, row, "source_quote")!, StringComparison.Ordinal));
    }

    [Fact]
    public void A_half_year_is_a_part_of_the_year_that_a_target_is_for()
    {
        var results = Tables["target-results"];
        var relations = results.Rows.Select(row => ((string?)Cell(results, row, "target_period"), (string?)Cell(results, row, "result_period"), (string?)Cell(results, row, "period_relation"))).ToList();
        Assert.Contains(("2024", "2024-H1", "part"), relations);
        Assert.Contains(("2020", "2024-H1", "other"), relations);
    }

    [Fact]
    public void Double_digits_are_no_target() =>
        Assert.DoesNotContain(Tables["targets"].Rows, row => ((string)Cell(Tables["targets"], row, "source_quote")!).EndsWith("“2 con", StringComparison.Ordinal));

    private static object? Cell(Dataset dataset, ImmutableArray<object?> row, string column) => row[dataset.IndexOf(column)];
}
