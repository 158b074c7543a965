using Youju.Domain.Dossiers;
using Youju.Storage.Files;
using Youju.Storage.Texts;

namespace Youju.Storage.Tests;

/// <summary>A dossier is a unit's year, by the unit's id; names and the tree around it are kept with it.</summary>
public sealed class UnitIdentityTests
{
    private static readonly UnitProfile Renamed = new("文旅广电局")
    {
        Id = new("unit-a"),
        Names = [new("旅游局"), new("文旅广电局", new DateOnly(2019, 1, 1))],
        Parent = new(new("unit-p"), "区政府"),
        FinanceBureau = new(new("unit-f"), "区财政局"),
        Succeeds = [new(new("unit-b"), "文化局"), new(new("unit-c"), "广电局")],
        Duties = ["推广旅游形象"],
    };

    [Fact]
    public void Names_and_the_tree_come_back_as_written()
    {
        var again = Again(Renamed);

        Assert.Equal(Renamed.Names, again.Names);
        Assert.Equal(Renamed.Succeeds, again.Succeeds);
        Assert.Equal(
            (Renamed.Id, Renamed.Parent, Renamed.FinanceBureau),
            (again.Id, again.Parent, again.FinanceBureau)
        );
    }

    [Fact]
    public void A_dossier_without_an_id_is_written_back_without_one() =>
        Assert.DoesNotContain(
            "id:",
            DossierText.FormatFiles(With(new("旅游局")))["dossier.yaml"],
            StringComparison.Ordinal
        );

    [Fact]
    public void An_id_that_is_none_is_refused_with_the_shape_it_should_have() =>
        Assert.Contains(
            "单位编号“旅游 局”不能用",
            Assert.Throws<DossierException>(() => Again(new("旅游局") { Id = new("旅游 局") })).Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void A_renamed_unit_is_merged_by_its_id()
    {
        var result = DossierMerge.MergeDossiers(With(Renamed), With(new("旅游局") { Id = new("unit-a") }));

        Assert.Equal("文旅广电局", result.Dossier.Unit.Name);
        Assert.Contains(result.Conflicts, conflict => conflict.Place == "单位概况");
    }

    [Fact]
    public void An_old_copy_without_an_id_is_merged_without_a_conflict()
    {
        var old = With(new("文旅广电局") { Duties = ["推广旅游形象"] });

        var result = DossierMerge.MergeDossiers(old, With(Renamed));

        Assert.Empty(result.Conflicts);
        Assert.Equal((Renamed.Id, Renamed.Parent), (result.Dossier.Unit.Id, result.Dossier.Unit.Parent));
        Assert.Equal(Renamed.Names, result.Dossier.Unit.Names);
    }

    [Fact]
    public void Two_units_of_one_name_are_not_merged() =>
        Assert.Throws<ArgumentException>(() =>
            DossierMerge.MergeDossiers(With(Renamed), With(Renamed with { Id = new("unit-z") }))
        );

    [Fact]
    public void Merging_keeps_the_pinned_version_and_tells_of_the_other()
    {
        var (mine, theirs) = (
            With(Renamed) with
            {
                Packs = ["cn-hunan@0.1", "tourism"],
            },
            With(Renamed) with
            {
                Packs = ["cn-hunan@0.2", "county"],
            }
        );

        var result = DossierMerge.MergeDossiers(mine, theirs);

        Assert.Equal(["cn-hunan@0.1", "tourism", "county"], result.Dossier.Packs);
        Assert.Equal("方案包“cn-hunan”", Assert.Single(result.Conflicts).Place);
    }

    private static UnitProfile Again(UnitProfile unit) =>
        DossierText.ParseDossier(DossierText.FormatFiles(With(unit)), _ => Dossiers.Pack).Unit;

    private static Dossier With(UnitProfile unit) => Dossiers.With() with { Unit = unit };
}
