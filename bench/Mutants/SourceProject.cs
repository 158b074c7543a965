using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Youju.Mutants;

/// <summary>A changed assembly and what was changed.</summary>
internal sealed record Mutant(string Description, byte[] Assembly);

/// <summary>The sources of a project whose signs are changed: all of Youju.Domain, or what decides who may do what.</summary>
/// <param name="Name">Youju.Domain</param>
/// <param name="Files">The files whose signs are changed; empty for all.</param>
/// <param name="Tests">What of its tests is run; empty for all.</param>
internal sealed record MutatedProject(string Name, IReadOnlyList<string> Files, IReadOnlyList<string> Tests)
{
    public static MutatedProject Domain { get; } = new("Youju.Domain", [], []);

    public static MutatedProject Rights { get; } =
        new(
            "Youju.UseCases",
            [
                "People/Access.cs",
                "People/Duty.cs",
                "People/TokenLimits.cs",
                "Submissions/SubmissionRights.cs",
            ],
            [
                "-class",
                "Youju.UseCases.Tests.People.AccessTests",
                "-class",
                "Youju.UseCases.Tests.Submissions.SubmissionRightsTests",
            ]
        );
}

/// <summary>The sources of a project, compiled in memory.</summary>
internal sealed class SourceProject
{
    private static readonly CSharpParseOptions Options = new(LanguageVersion.Latest);
    private readonly CSharpCompilation compilation;

    private SourceProject(string root, MutatedProject project)
    {
        (Root, Project) = (root, project);
        TestFolder = Path.Combine(root, "artifacts", "bin", $"{project.Name}.Tests", "debug");
        var generated = Path.Combine(root, "artifacts", "obj", project.Name, "debug");
        Trees =
        [
            .. Directory
                .EnumerateFiles(Path.Combine(root, "src", project.Name), "*.cs", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .Select(ParseFile),
        ];
        compilation = CSharpCompilation.Create(
            project.Name,
            [.. Directory.EnumerateFiles(generated, $"{project.Name}.*.cs").Select(ParseFile)],
            ListReferences(TestFolder, project.Name),
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                checkOverflow: true,
                nullableContextOptions: NullableContextOptions.Enable,
                deterministic: true
            )
        );
    }

    public string Root { get; }

    public MutatedProject Project { get; }

    /// <summary>Where the built tests stand, with all that they need.</summary>
    public string TestFolder { get; }

    public ImmutableArray<SyntaxTree> Trees { get; }

    public static SourceProject FromRepository(MutatedProject project)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Youju.slnx")))
            folder = folder.Parent
                ?? throw new DirectoryNotFoundException("Youju.slnx stands in no folder above.");
        return new(folder.FullName, project);
    }

    /// <summary>As many mutants as asked that compile, the same for every run with one seed.</summary>
    public IEnumerable<Mutant> PickMutants(int seed, int count)
    {
        var mutations = Trees.Where(IsChanged).SelectMany(Mutation.ListMutations).ToArray();
        new Random(seed).Shuffle(mutations);
        return mutations.Select(CreateMutant).OfType<Mutant>().Take(count);
    }

    private bool IsChanged(SyntaxTree tree) =>
        Project.Files.Count == 0
        || Project.Files.Any(file => tree.FilePath.EndsWith(file, StringComparison.Ordinal));

    /// <exception cref="InvalidOperationException">The sources do not compile.</exception>
    public byte[] Compile(IEnumerable<SyntaxTree> trees)
    {
        return TryCompile(trees, out var failures)
            ?? throw new InvalidOperationException(string.Join('\n', failures));
    }

    private Mutant? CreateMutant(Mutation mutation)
    {
        var changed = Trees.Replace(mutation.Token.SyntaxTree!, mutation.ChangeTree(Options));
        return TryCompile(changed, out _) is { } assembly ? new(mutation.DescribeAt(Root), assembly) : null;
    }

    private byte[]? TryCompile(IEnumerable<SyntaxTree> trees, out IEnumerable<string> failures)
    {
        using var bytes = new MemoryStream();
        var result = compilation.AddSyntaxTrees(trees).Emit(bytes);
        failures = result
            .Diagnostics.Where(problem => problem.Severity == DiagnosticSeverity.Error)
            .Select(problem => problem.ToString());
        return result.Success ? bytes.ToArray() : null;
    }

    private static SyntaxTree ParseFile(string path)
    {
        return CSharpSyntaxTree.ParseText(File.ReadAllText(path), Options, path);
    }

    private static IEnumerable<MetadataReference> ListReferences(string tests, string project)
    {
        var runtime = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        return Directory
            .EnumerateFiles(runtime, "System*.dll")
            .Where(path => !Path.GetFileName(path).Contains("Native", StringComparison.Ordinal))
            .Append(Path.Combine(runtime, "netstandard.dll"))
            .Concat(ListBuilt(tests, project))
            .Select(path => MetadataReference.CreateFromFile(path));
    }

    // What it is built on stands beside its tests; what is built on it does not matter.
    private static IEnumerable<string> ListBuilt(string tests, string project) =>
        Directory
            .EnumerateFiles(tests, "*.dll")
            .Where(path =>
                Path.GetFileNameWithoutExtension(path) is var name
                && name != project
                && !name.StartsWith("System", StringComparison.Ordinal)
                && !name.StartsWith("xunit", StringComparison.Ordinal)
                && !name.EndsWith(".Tests", StringComparison.Ordinal)
                && IsManaged(path)
            );

    private static bool IsManaged(string path)
    {
        try
        {
            System.Reflection.AssemblyName.GetAssemblyName(path);
            return true;
        }
        catch (BadImageFormatException)
        {
            return false;
        }
    }
}
