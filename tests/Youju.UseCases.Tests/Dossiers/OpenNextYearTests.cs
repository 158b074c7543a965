using Youju.Domain.Budget;
using Youju.Domain.Dossiers;
using Youju.Domain.Registers;
using Youju.UseCases.Dossiers;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Tests.Dossiers;

/// <summary>The sample's next year: what goes on, what is marked, and what is left alone.</summary>
public sealed class OpenNextYearTests : IDisposable
{
    private static readonly DateTimeOffset At = new(2025, 1, 2, 3, 4, 5, TimeSpan.FromHours(8));
    private readonly OwnFolder folder = new();
    private readonly string last;

    public OpenNextYearTests() => last = CopySample();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_new_folder_is_named_after_the_old_one_a_year_later()
    {
        var opened = OpenNextYear.OpenAfter(new(last, null, At));

        Assert.Equal((folder.Path("云溪2025年档案"), 2025), (opened.Folder, opened.Year));
    }

    [Fact]
    public void Last_years_dossier_keeps_every_byte()
    {
        var before = ReadAll(last);
        OpenNextYear.OpenAfter(new(last, null, At));

        Assert.Equal(before, ReadAll(last));
    }

    [Fact]
    public void A_folder_that_holds_something_is_left_alone()
    {
        folder.Write("满/a.txt", "甲");
        var refused = Assert.Throws<UsageException>(() =>
            OpenNextYear.OpenAfter(new(last, folder.Path("满"), At))
        );

        Assert.Equal(DossierRemarks.FolderTaken, refused.Remark.Code);
    }

    [Fact]
    public void What_has_no_outcome_goes_on_and_what_was_decided_does_not()
    {
        var records = OpenNext().Registers["applications"].Records;

        Assert.Equal(["consumption-port", "scenic-3a"], records.Keys);
        Assert.StartsWith(
            "【上年：已完成景区项目资料申报",
            ((TextValue)records["scenic-3a"].Current["note"]!).Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Measures_become_promises_with_their_day()
    {
        var promise = OpenNext().Registers["promises"].Records["from-2024-1"].Current;

        Assert.Equal(new DateValue(new(2025, 12, 31)), promise["due"]);
        Assert.Equal("open", promise.State);
    }

    [Fact]
    public void Amounts_become_last_years_and_none_stands_for_this_year()
    {
        var project = OpenNext().Ledger.Lines.Single(line => line.Project == "旅游节会活动");

        Assert.Equal(186_700m, project[AmountColumn.PriorAccounts]!.Value.Value.Yuan);
        Assert.Null(project[AmountColumn.Executed]);
    }

    [Fact]
    public void Targets_wait_to_be_confirmed_and_remember_what_was_reached()
    {
        var dossier = OpenNext();
        var indicator = dossier.Targets.Indicators.Single(one => one.Id == "visitors");

        Assert.Equal((300_000m, 250_000m), (indicator.History!.Value, indicator.Target!.Value));
        Assert.Contains(dossier.Unconfirmed, mark => mark.Key == "target/visitors");
    }

    [Fact]
    public void The_last_level_is_where_the_year_begins_and_not_where_it_ends()
    {
        OpenNextYear.OpenAfter(new(last, folder.Path("新"), At));
        var facts = OpenDossier.FromFolder(folder.Path("新"), pack: null).Facts;

        Assert.Equal(700, facts.FindFact("followers.opening")!.Quantity!.Value.Value);
        Assert.Null(facts.FindFact("followers.closing")!.Quantity);
        Assert.Null(facts.FindFact("followers.gained")!.Quantity);
    }

    [Fact]
    public void Words_are_marked_whole_with_the_figures_that_they_printed()
    {
        File.WriteAllText(
            Path.Combine(last, "narrative", "overview.md"),
            "## 概况\n\n接待{{ events.visitors }}，【上年：旧话】。\n"
        );
        var words = OpenNext().Narrative["overview"];

        Assert.StartsWith(
            "## 概况\n\n【上年：接待300000 人次以上，旧话］。】\n<!-- 上年的写法：接待{{ events.visitors }}",
            words,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_year_after_the_next_opens_too()
    {
        OpenNextYear.OpenAfter(new(last, folder.Path("二〇二五"), At));
        var opened = OpenNextYear.OpenAfter(new(folder.Path("二〇二五"), folder.Path("二〇二六"), At));

        Assert.Equal(2026, opened.Year);
        Assert.Contains(opened.Carried, group => group.Label == "上年改进措施" && group.Names.Count == 8);
    }

    private Dossier OpenNext()
    {
        OpenNextYear.OpenAfter(new(last, folder.Path("新"), At));
        return OpenDossier.FromFolder(folder.Path("新"), pack: null).Dossier;
    }

    private string CopySample()
    {
        var sample = Path.Combine(RepositoryFiles.Root, "samples", "yunxi-2024");
        foreach (var file in Directory.EnumerateFiles(sample, "*", SearchOption.AllDirectories))
            folder.Write(
                Path.Combine("云溪2024年档案", Path.GetRelativePath(sample, file)),
                File.ReadAllText(file)
            );
        return folder.Path("云溪2024年档案");
    }

    private static SortedDictionary<string, string> ReadAll(string path) =>
        new(
            Directory
                .EnumerateFiles(path, "*", SearchOption.AllDirectories)
                .ToDictionary(file => file, File.ReadAllText, StringComparer.Ordinal),
            StringComparer.Ordinal
        );
}
