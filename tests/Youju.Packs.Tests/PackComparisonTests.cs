using Youju.Packs.Comparisons;

namespace Youju.Packs.Tests;

public sealed class PackComparisonTests
{
    [Fact]
    public void A_pack_does_not_differ_from_itself() =>
        Assert.Empty(PackComparison.ComparePacks("cn", "cn").Differences);

    [Fact]
    public void A_changed_chapter_and_method_are_told_by_the_names_that_people_know()
    {
        using var folder = new TemporaryFolder();
        var changed = folder.Path + "/my-county";
        Copy(Path.Combine(RepositoryFiles.Root, "packs/cn-hunan"), changed);
        Replace(
            changed + "/indicators.yaml",
            "name: 在职人员控制率, weight: 5",
            "name: 在职人员控制率, weight: 6"
        );
        Directory.CreateDirectory(changed + "/chapters");
        File.WriteAllText(changed + "/chapters/overview.liquid", "## 部门概况\n{{ unit.name }}。\n");

        var compared = PackComparison.ComparePacks("cn-hunan", changed);

        Assert.Contains("指标“在职人员控制率”", compared.Touched);
        Assert.Contains(compared.Touched, name => name.StartsWith("报告的章“", StringComparison.Ordinal));
        Assert.Contains(compared.Differences, one =>
            one is { File: "indicators", Place: "common › staff-control › weight", Before: "5", After: "6" }
        );
    }

    [Fact]
    public void What_only_one_of_them_has_is_told_as_missing_in_the_other() =>
        Assert.Contains(PackComparison.ComparePacks("cn", "cn-hunan").Differences, one =>
            one is { File: "indicators", Before: null }
            && one.Place.StartsWith("common", StringComparison.Ordinal)
        );

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    private static void Replace(string path, string before, string after)
    {
        var text = File.ReadAllText(path);
        Assert.Contains(before, text, StringComparison.Ordinal);
        File.WriteAllText(path, text.Replace(before, after, StringComparison.Ordinal));
    }
}
