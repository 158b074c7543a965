using System.Reflection;
using System.Runtime.CompilerServices;

namespace Youju.Repository.Tests;

/// <summary>What each project shows to others. YOUJU_ACCEPT=1 writes the lists in PublicApi anew.</summary>
public sealed class PublicSurfaceTests
{
    private const string Folder = "tests/Youju.Repository.Tests/PublicApi";

    private const BindingFlags Own =
        BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static TheoryData<string> Projects =>
        [
            .. Repository
                .FilesUnder("src/", ".csproj")
                .Select(path => Path.GetFileNameWithoutExtension(path))
                .Where(name => name != "Youju.Cli"),
        ];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_shows_what_its_list_says(string project)
    {
        var shown = string.Concat(DescribeSurface(project).Select(line => line + "\n"));
        var path = Path.Combine(Repository.Root, Folder, project + ".txt");
        if (RepositoryFiles.Accepts)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, shown);
        }

        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), shown);
    }

    private static IEnumerable<string> DescribeSurface(string project) =>
        Assembly
            .LoadFrom(Path.Combine(AppContext.BaseDirectory, project + ".dll"))
            .GetExportedTypes()
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .SelectMany(DescribeType);

    private static IEnumerable<string> DescribeType(Type type) =>
        type.GetMembers(Own)
            .Where(IsWritten)
            .Select(member => $"  {member}")
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .Prepend(type.ToString());

    // What the compiler adds to a record, and the methods behind properties, nobody wrote.
    private static bool IsWritten(MemberInfo member) =>
        !member.IsDefined(typeof(CompilerGeneratedAttribute))
        && member is not (MethodInfo { IsSpecialName: true } or Type)
        && member is not FieldInfo { IsSpecialName: true };
}
