using Youju.Domain.Remarks;
using Youju.UseCases.Dossiers;
using Youju.UseCases.Imports;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Tests.Duties;

/// <summary>A monthly return that was sent never changes, by whichever way somebody tries; a correction is a row of its own.</summary>
public sealed class FrozenReturnsTests : IDisposable
{
    private const string Heads = "编号,项目名称,月份,本月完成投资（元）,报出日期,更正哪一条,状态\n";
    private static readonly DateTimeOffset At = new(2026, 1, 2, 3, 4, 5, TimeSpan.FromHours(8));
    private readonly OwnFolder folder = new();
    private readonly List<Remark> told = [];

    public FrozenReturnsTests()
    {
        CreateDossier.CreateBlank(new(folder.Path("档案"), "中心", 2025, ["cn-hunan", "tourism"], At));
        Import("r1,湖滨营地,2025年1月,600000,2025-02-03,,已报出\n");
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_later_table_does_not_change_it()
    {
        Assert.False(Import("r1,湖滨营地,2025年1月,700000,2025-02-03,,已报出\n").IsComplete);

        Assert.Contains(told, remark => remark.Values.Any(value => value.Contains("报出的数不再改")));
        Assert.Equal(600_000, FindDone());
    }

    [Fact]
    public void The_same_table_again_is_no_change() =>
        Assert.True(Import("r1,湖滨营地,2025年1月,600000,2025-02-03,,已报出\n").IsComplete);

    [Fact]
    public void A_row_with_the_difference_corrects_it()
    {
        Import("r2,湖滨营地,2025年1月,-50000,2025-03-03,r1,已报出\n");

        Assert.Equal(550_000, FindDone());
        Assert.Equal(1, OpenNow().Facts.FindFact("project-progress.count")!.Quantity!.Value.Value);
    }

    [Fact]
    public void A_page_does_not_change_it()
    {
        var saved = SaveRecord.SaveVersion(
            new(
                folder.Path("档案"),
                "project-progress",
                "r1",
                new Dictionary<string, string> { ["month-done"] = "1" },
                "sent",
                1,
                At,
                "经办"
            )
        );

        Assert.Null(saved.Id);
        Assert.Contains("不再改", Assert.Single(saved.Problems).Value);
    }

    [Fact]
    public void It_cannot_be_withdrawn() =>
        Assert.Throws<UsageException>(() =>
            WithdrawRecord.WithdrawVersion(
                new(folder.Path("档案"), "project-progress", "r1", true, At, "经办")
            )
        );

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void No_row_of_verbs_changes_it(int seed)
    {
        var random = new Random(seed);
        var corrected = 0m;
        for (var step = 0; step < 6; step++)
            corrected += TryToChange(random.Next(4), random.Next(1, 900_000), step);

        Assert.Equal(600_000 + corrected, FindDone());
        var kept = OpenNow().Dossier.Registers["project-progress"].Records["r1"].Current;
        Assert.Equal(("sent", false, 1), (kept.State, kept.IsWithdrawn, kept.Number));
    }

    // What a person tries; only a row of its own changes the sum.
    private decimal TryToChange(int verb, int yuan, int step)
    {
        switch (verb)
        {
            case 0:
                Import($"r1,湖滨营地,2025年1月,{yuan},2025-02-03,,已报出\n");
                return 0;
            case 1:
                SaveRecord.SaveVersion(
                    new(
                        folder.Path("档案"),
                        "project-progress",
                        "r1",
                        new Dictionary<string, string> { ["month-done"] = $"{yuan}" },
                        step % 2 == 0 ? "sent" : "draft",
                        1,
                        At,
                        "经办"
                    )
                );
                return 0;
            case 2:
                Assert.Throws<UsageException>(() =>
                    WithdrawRecord.WithdrawVersion(
                        new(folder.Path("档案"), "project-progress", "r1", true, At, "经办")
                    )
                );
                return 0;
            default:
                return Import($"c{step},湖滨营地,2025年1月,-{yuan},2025-03-03,r1,已报出\n").IsComplete
                    ? -yuan
                    : 0;
        }
    }

    private decimal? FindDone() => OpenNow().Facts.FindFact("project-progress.done")!.Quantity?.Value;

    private OpenDossier OpenNow() => OpenDossier.FromFolder(folder.Path("档案"), null);

    private ImportFileResult Import(string rows) =>
        ImportFile.ImportAll(
            new([
                new(folder.Write("旅游项目月报.csv", Heads + rows), folder.Path("档案"))
                {
                    At = At,
                    Register = "project-progress",
                },
            ]),
            told.Add
        );
}
