using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Youju.Mutants;

/// <summary>A changed assembly and what was changed.</summary>
internal sealed record Mutant(string Description, byte[] Assembly);

/// <summary>The sources of a project, compiled in memory.</summary>
internal sealed class MutatedProject
{
    private static readonly CSharpParseOptions Options = new(LanguageVersion.Latest);
    private readonly CSharpCompilation compilation;

    private MutatedProject(string root, string name)
    {
        (Root, Name) = (root, name);
        TestFolder = Path.Combine(root, "artifacts", "bin", $"{name}.Tests", "debug");
        var written = Path.Combine(root, "artifacts", "obj", name, "debug");
        Trees =
        [
            .. Directory
                .EnumerateFiles(Path.Combine(root, "src", name), "*.cs", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .Select(ParseFile),
        ];
        var settings = Directory.EnumerateFiles(written, $"{name}.*.cs").Select(ParseFile);
        compilation = GenerateCode(
            CSharpCompilation.Create(
                name,
                settings,
                ListReferences(),
                new CSharpCompilationOptions(
                    OutputKind.DynamicallyLinkedLibrary,
                    checkOverflow: true,
                    nullableContextOptions: NullableContextOptions.Enable,
                    deterministic: true
                )
            ),
            Trees
        );
    }

    public string Root { get; }

    /// <summary>As its assembly is called.</summary>
    public string Name { get; }

    /// <summary>Where the built tests stand, with all that they need.</summary>
    public string TestFolder { get; }

    public ImmutableArray<SyntaxTree> Trees { get; }

    public static MutatedProject FromRepository(string name)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Youju.slnx")))
            folder = folder.Parent
                ?? throw new DirectoryNotFoundException("Youju.slnx stands in no folder above.");
        return new(folder.FullName, name);
    }

    /// <summary>As many mutants as asked that compile, the same for every run with one seed.</summary>
    /// <param name="places">Folders or files below src in which signs are changed; none for the whole project.</param>
    public IEnumerable<Mutant> PickMutants(int seed, int count, IReadOnlyList<string> places)
    {
        var mutations = Trees
            .Where(tree => places.Count == 0 || places.Any(place => LiesIn(tree, place)))
            .SelectMany(Mutation.ListMutations)
            .ToArray();
        new Random(seed).Shuffle(mutations);
        return mutations.Select(CreateMutant).OfType<Mutant>().Take(count);
    }

    /// <exception cref="InvalidOperationException">The sources do not compile.</exception>
    public byte[] Compile(IEnumerable<SyntaxTree> trees)
    {
        return TryCompile(trees, out var failures)
            ?? throw new InvalidOperationException(string.Join('\n', failures));
    }

    private bool LiesIn(SyntaxTree tree, string place)
    {
        var path = Path.GetRelativePath(Path.Combine(Root, "src"), tree.FilePath).Replace('\\', '/');
        return path == place || path.StartsWith(place.TrimEnd('/') + "/", StringComparison.Ordinal);
    }

    private Mutant? CreateMutant(Mutation mutation)
    {
        var changed = Trees.Replace(mutation.Tree, mutation.ChangeTree(Options));
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

    // What the compiler writes itself: patterns and JSON. No changed sign changes it.
    private static CSharpCompilation GenerateCode(
        CSharpCompilation settings,
        ImmutableArray<SyntaxTree> trees
    )
    {
        var generators = Directory
            .EnumerateFiles(LocateGenerators(), "System.Text.*.dll")
            .SelectMany(path => ListTypes(Assembly.LoadFrom(path)))
            .Where(type => type.IsDefined(typeof(GeneratorAttribute)))
            .Select(type => ((IIncrementalGenerator)Activator.CreateInstance(type)!).AsSourceGenerator());
        var run = CSharpGeneratorDriver
            .Create(generators, parseOptions: Options)
            .RunGenerators(settings.AddSyntaxTrees(trees));
        return settings.AddSyntaxTrees(run.GetRunResult().GeneratedTrees);
    }

    // Beside generators there is what editors need, and that asks for more than is here.
    private static IEnumerable<Type> ListTypes(Assembly assembly)
    {
        try
        {
            return assembly.GetTypes();
        }
        catch (ReflectionTypeLoadException partly)
        {
            return partly.Types.OfType<Type>();
        }
    }

    private static string LocateGenerators()
    {
        var runtime = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var packs = Path.Combine(runtime, "..", "..", "..", "packs", "Microsoft.NETCore.App.Ref");
        return Path.Combine(
            Directory.EnumerateDirectories(packs).Order(StringComparer.Ordinal).Last(),
            "analyzers",
            "dotnet",
            "cs"
        );
    }

    private static SyntaxTree ParseFile(string path)
    {
        return CSharpSyntaxTree.ParseText(File.ReadAllText(path), Options, path);
    }

    private IEnumerable<MetadataReference> ListReferences()
    {
        var runtime = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        return Directory
            .EnumerateFiles(runtime, "*.dll")
            .Where(IsManaged)
            .Concat(
                Directory
                    .EnumerateFiles(TestFolder, "*.dll")
                    .Where(path =>
                        Path.GetFileNameWithoutExtension(path) is var name && name != Name && !IsTest(name)
                    )
                    .Where(IsManaged)
            )
            .DistinctBy(Path.GetFileName)
            .Select(path => MetadataReference.CreateFromFile(path));
    }

    private static bool IsTest(string name) =>
        name.EndsWith(".Tests", StringComparison.Ordinal)
        || name.StartsWith("xunit", StringComparison.Ordinal);

    private static bool IsManaged(string path)
    {
        try
        {
            AssemblyName.GetAssemblyName(path);
            return true;
        }
        catch (BadImageFormatException)
        {
            return false;
        }
    }
}
