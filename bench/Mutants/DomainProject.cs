using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Youju.Mutants;

/// <summary>A changed assembly and what was changed.</summary>
internal sealed record Mutant(string Description, byte[] Assembly);

/// <summary>The sources of Youju.Domain, compiled in memory.</summary>
internal sealed class DomainProject
{
    private static readonly CSharpParseOptions Options = new(LanguageVersion.Latest);
    private readonly CSharpCompilation compilation;

    private DomainProject(string root)
    {
        Root = root;
        TestFolder = Path.Combine(root, "artifacts", "bin", "Youju.Domain.Tests", "debug");
        var generated = Path.Combine(root, "artifacts", "obj", "Youju.Domain", "debug");
        Trees =
        [
            .. Directory
                .EnumerateFiles(
                    Path.Combine(root, "src", "Youju.Domain"),
                    "*.cs",
                    SearchOption.AllDirectories
                )
                .Order(StringComparer.Ordinal)
                .Select(ParseFile),
        ];
        compilation = CSharpCompilation.Create(
            "Youju.Domain",
            [.. Directory.EnumerateFiles(generated, "Youju.Domain.*.cs").Select(ParseFile)],
            ListReferences(TestFolder),
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                checkOverflow: true,
                nullableContextOptions: NullableContextOptions.Enable,
                deterministic: true
            )
        );
    }

    public string Root { get; }

    /// <summary>Where the built tests stand, with all that they need.</summary>
    public string TestFolder { get; }

    public ImmutableArray<SyntaxTree> Trees { get; }

    public static DomainProject FromRepository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Youju.slnx")))
            folder = folder.Parent
                ?? throw new DirectoryNotFoundException("Youju.slnx stands in no folder above.");
        return new(folder.FullName);
    }

    /// <summary>As many mutants as asked that compile, the same for every run with one seed.</summary>
    public IEnumerable<Mutant> PickMutants(int seed, int count)
    {
        var mutations = Trees.SelectMany(Mutation.ListMutations).ToArray();
        new Random(seed).Shuffle(mutations);
        return mutations.Select(CreateMutant).OfType<Mutant>().Take(count);
    }

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

    private static IEnumerable<MetadataReference> ListReferences(string tests)
    {
        var runtime = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        return Directory
            .EnumerateFiles(runtime, "System*.dll")
            .Where(path => !Path.GetFileName(path).Contains("Native", StringComparison.Ordinal))
            .Append(Path.Combine(runtime, "netstandard.dll"))
            .Append(Path.Combine(tests, "Youju.Text.dll"))
            .Select(path => MetadataReference.CreateFromFile(path));
    }
}
