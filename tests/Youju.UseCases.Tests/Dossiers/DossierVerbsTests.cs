using Youju.UseCases.Dossiers;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Tests.Dossiers;

/// <summary>What a dossier goes through without a terminal: request in, result out.</summary>
public sealed class DossierVerbsTests : IDisposable
{
    private const string Header =
        "id,version,withdrawn,state,name,kind,dates,place,visitors,spent,recorded-at,recorded-by\n";
    private static readonly DateTimeOffset At = new(2026, 1, 2, 3, 4, 5, TimeSpan.FromHours(8));
    private readonly OwnFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_dossier_is_begun_under_the_packs_that_were_asked_for()
    {
        var result = CreateDossier.CreateBlank(new(folder.Path("新"), " 中心 ", 2025, ["cn-hunan"], At));

        Assert.Equal(("中心", 2025), (result.Unit, result.Year));
        Assert.Equal("中心", OpenDossier.FromFolder(folder.Path("新"), pack: null).Dossier.Unit.Name);
    }

    [Fact]
    public void A_folder_that_holds_something_is_refused_with_its_code()
    {
        folder.Write("满/a.txt", "");

        Assert.Equal(
            DossierRemarks.FolderTaken,
            RefusalOf(() => CreateDossier.CreateBlank(new(folder.Path("满"), "中心", 2025, [], At)))
        );
    }

    [Fact]
    public void A_year_outside_is_refused_and_names_the_bounds()
    {
        var refused = Assert.Throws<UsageException>(() =>
            CreateDossier.CreateBlank(new(folder.Path("新"), "中心", 1066, ["cn-hunan"], At))
        );

        Assert.Equal((DossierRemarks.YearOutside, "1066"), (refused.Remark.Code, refused.Remark.Values[2]));
    }

    [Fact]
    public void Values_that_wait_are_listed_and_confirmed_by_group()
    {
        var path = WriteUnconfirmed();

        Assert.Equal(3, ListUnconfirmed.ListValues(path).Values.Count);
        Assert.Equal(new(2, 1), ConfirmValues.ConfirmAsked(new(path, ["unit"], At)));
        Assert.Equal("staff.posts", Assert.Single(ListUnconfirmed.ListValues(path).Values).Key);
    }

    [Fact]
    public void A_value_that_does_not_wait_is_refused() =>
        Assert.Equal(
            DossierRemarks.NothingToConfirm,
            RefusalOf(() => ConfirmValues.ConfirmAsked(new(WriteUnconfirmed(), ["nothing"], At)))
        );

    [Fact]
    public void A_register_is_declared_empty_by_its_label_and_taken_back()
    {
        var path = WriteEvents("甲", "");

        Assert.Equal(["节会活动"], DeclareEmpty.DeclareRegisters(new(path, ["events"], At)).Labels);
        Assert.Contains(ListUnconfirmed.ListValues(path).Registers.DeclaredEmpty, register =>
            register.Key == "events"
        );
        Assert.Equal("声明本年没有“节会活动”", UndoStep.UndoLast(path).Title);
    }

    [Fact]
    public void A_register_with_records_is_not_declared_empty() =>
        Assert.Equal(
            DossierRemarks.RegisterFilled,
            RefusalOf(() =>
                DeclareEmpty.DeclareRegisters(new(WriteEvents("甲", FormatEvent("e1")), ["events"], At))
            )
        );

    [Fact]
    public void Copies_are_merged_and_what_looks_alike_is_decided()
    {
        var (mine, theirs) = (WriteEvents("甲", FormatEvent("e1")), WriteEvents("乙", FormatEvent("x7")));

        Assert.False(MergeDossiers.MergeCopies(new(mine, theirs, At)).IsClean);
        Assert.Single(ResolveDuplicate.ListPairs(mine));
        Assert.Equal(
            new("“x7”就是“e1”", 0),
            ResolveDuplicate.DecidePair(new(mine, "events/e1", "events/x7", IsSame: true, At))
        );
    }

    [Fact]
    public void A_dossier_of_another_unit_is_not_merged()
    {
        CreateDossier.CreateBlank(new(folder.Path("别"), "别的中心", 2024, ["cn-hunan"], At));

        Assert.Equal(
            DossierRemarks.NotSameDossier,
            RefusalOf(() => MergeDossiers.MergeCopies(new(WriteEvents("甲", ""), folder.Path("别"), At)))
        );
    }

    [Fact]
    public void Dossiers_of_one_name_with_two_ids_are_not_merged() =>
        Assert.Equal(
            DossierRemarks.NotSameId,
            RefusalOf(() =>
                MergeDossiers.MergeCopies(
                    new(WriteEvents("甲", "", "unit-a"), WriteEvents("乙", "", "unit-b"), At)
                )
            )
        );

    [Fact]
    public void A_figure_is_traced_by_its_label_as_by_its_key()
    {
        var open = OpenDossier.FromFolder(WriteEvents("甲", FormatEvent("e1")), pack: null);
        var fact = open.Facts.All.First(one => one.Key == "events.visitors");

        Assert.Equal(
            TraceFact.TraceSources(new(open, fact.Key)).FormatLines(),
            TraceFact.TraceSources(new(open, fact.Label)).FormatLines()
        );
    }

    [Fact]
    public void A_figure_that_is_not_there_is_refused() =>
        Assert.Equal(
            DossierRemarks.FactUnknown,
            RefusalOf(() =>
                TraceFact.TraceSources(new(OpenDossier.FromFolder(WriteEvents("甲", ""), null), "nothing"))
            )
        );

    [Fact]
    public void Another_pack_is_scored_beside_the_own_ones()
    {
        var sample = Path.Combine(RepositoryFiles.Root, "samples", "yunxi-2024");

        Assert.Null(ScoreDossier.ScoreIndicators(new(sample, null)).Other);
        Assert.NotNull(ScoreDossier.ScoreIndicators(new(sample, "cn-hunan")).Other);
    }

    [Fact]
    public void Values_that_wait_are_warned_of_with_their_number_and_folder()
    {
        var path = WriteUnconfirmed();
        var warning = OpenDossier.FromFolder(path, null).CollectWarnings(path).Last();

        Assert.Equal(DossierRemarks.ValuesUnconfirmed, warning.Code);
        Assert.Equal(["3", path], warning.Values);
    }

    private static string RefusalOf(Action verb) => Assert.Throws<UsageException>(verb).Remark.Code;

    private static string FormatEvent(string id) =>
        $"{id},1,,,荷花节,,2024-07-01,清溪村,3000,,2025-01-02T09:00:00+08:00,甲\n";

    private string WriteEvents(string name, string rows, string? id = null)
    {
        var unit = id is null ? "name: 中心" : $"id: {id}, name: 中心";
        folder.Write(
            $"{name}/dossier.yaml",
            $"year: 2024\npacks: [cn-hunan, tourism]\nunit: {{ {unit}, level: 副科级 }}\n"
        );
        folder.Write($"{name}/registers/events.csv", Header + rows);
        return folder.Path(name);
    }

    private string WriteUnconfirmed()
    {
        folder.Write(
            "档案/dossier.yaml",
            "year: 2025\npacks: [cn-hunan]\nunit: { name: 中心, level: 副科级 }\nstaff: { posts: 8 }\n"
        );
        folder.Write(
            "档案/to-confirm.csv",
            "key,value,source\nunit.name,中心,上年报告 第1行\nunit.level,副科级,上年报告 第5行\nstaff.posts,8,上年报告 第6行\n"
        );
        return folder.Path("档案");
    }
}
