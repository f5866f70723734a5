using CanTho.OpenData.Site.Commands;

namespace CanTho.OpenData.Site.Tests.Commands;

public sealed class StepLineTests
{
    [Fact]
    public void Each_step_writes_over_the_one_before_and_the_last_is_taken_away()
    {
        using var terminal = new StringWriter();
        using (var steps = new StepLine(terminal, isShown: true))
        {
            steps.Show("1/2 Đọc…");
            steps.Show("2/2 Ghi…");
        }

        Assert.Equal("\r\u001b[K1/2 Đọc…\r\u001b[K2/2 Ghi…\r\u001b[K", terminal.ToString());
    }

    [Fact]
    public void A_log_gets_no_steps()
    {
        using var log = new StringWriter();
        using (var steps = new StepLine(log, isShown: false))
        {
            steps.Show("1/2 Đọc…");
        }

        Assert.Empty(log.ToString());
    }

    [Fact]
    public async Task A_build_whose_complaints_go_to_a_file_writes_complaints_alone()
    {
        using var portal = new SmallPortal();
        var (_, complaints) = await portal.BuildAsync();
        Assert.All(complaints, complaint => Assert.DoesNotContain('\r', complaint));
    }
}
