using System.Collections.Immutable;
using Youju.Domain.Dossiers;
using Youju.Storage.Files;
using Youju.Storage.Texts;

namespace Youju.Storage.Tests;

public sealed class ToConfirmTests
{
    private const string Head = "key,value,source\n";

    [Fact]
    public void Marks_are_read_as_they_were_written()
    {
        var mark = new Unconfirmed("unit.name", "中心", "报告.docx 第1行：“中心，\"本级\"”");
        var dossier = Dossiers.With() with
        {
            ToConfirm = ImmutableSortedDictionary<string, Unconfirmed>.Empty.Add(mark.Key, mark),
        };

        Assert.Equal([mark], Read(DossierText.FormatFiles(dossier)).ToConfirm.Values);
    }

    [Fact]
    public void A_mark_on_nothing_is_refused_with_what_may_stand_there()
    {
        var wrong = Assert.Throws<DossierException>(() => Read(With(Head + "unit.levle,副科级,\n")));

        Assert.Contains(
            "to-confirm.csv 第 2 行第 1 列：档案里没有“unit.levle”这一处",
            wrong.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Two_marks_on_one_value_are_refused() =>
        Assert.Contains(
            "“unit.name”在前面已经有一行",
            Assert
                .Throws<DossierException>(() => Read(With(Head + "unit.name,甲,\nunit.name,乙,\n")))
                .Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void A_dossier_without_the_file_has_nothing_to_confirm() =>
        Assert.Empty(
            Read(
                DossierText
                    .FormatFiles(Dossiers.With())
                    .Where(file => file.Key != ToConfirmFile.Path)
                    .ToDictionary()
            ).ToConfirm
        );

    private static Dictionary<string, string> With(string text) =>
        new(DossierText.FormatFiles(Dossiers.With())) { [ToConfirmFile.Path] = text };

    private static Dossier Read(IReadOnlyDictionary<string, string> files) =>
        DossierText.ParseDossier(files, _ => Dossiers.Pack);
}
