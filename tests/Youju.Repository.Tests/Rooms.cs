using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Youju.Repository.Tests;

/// <summary>A source file with the types that it declares and every name that stands in it.</summary>
internal sealed record RoomFile(string Room, IReadOnlySet<string> Types, IReadOnlySet<string> Names)
{
    /// <summary>Two folders below src: the project.</summary>
    public string Project => string.Join('/', Room.Split('/').Take(2));
}

/// <summary>The folders of the sources and which of them use types of which, by name.</summary>
/// <remarks>A member that is called like a type of another folder counts as a use: a reader takes it for one as well.</remarks>
internal static class Rooms
{
    private static readonly Lazy<IReadOnlyList<RoomFile>> All = new(() =>
        [.. Repository.FilesUnder("src/", ".cs").Select(ReadFile)]
    );

    /// <summary>Where each name of a type is declared.</summary>
    public static ILookup<string, string> Homes { get; } =
        All
            .Value.SelectMany(file => file.Types.Select(type => (type, file.Room)))
            .Distinct()
            .ToLookup(home => home.type, home => home.Room, StringComparer.Ordinal);

    /// <summary>Folders that reach each other, in ordinal order.</summary>
    public static IReadOnlyList<string[]> FindCircles()
    {
        var reached = ListArrows()
            .ToDictionary(room => room.Key, room => room.ToHashSet(StringComparer.Ordinal));
        // As long as some folder sees further through its neighbours.
        while (reached.Values.Any(seen => seen.Count < Widen(seen, reached))) { }
        return
        [
            .. reached
                .Keys.Where(room => reached[room].Contains(room))
                .GroupBy(room =>
                    string.Join(' ', reached[room].Where(other => Sees(reached, other, room)).Order())
                )
                .Select(circle => circle.Order(StringComparer.Ordinal).ToArray()),
        ];
    }

    private static bool Sees(Dictionary<string, HashSet<string>> reached, string from, string to)
    {
        return reached.TryGetValue(from, out var seen) && seen.Contains(to);
    }

    private static int Widen(HashSet<string> seen, Dictionary<string, HashSet<string>> reached)
    {
        seen.UnionWith(seen.ToList().SelectMany(room => reached.GetValueOrDefault(room) ?? []));
        return seen.Count;
    }

    private static ILookup<string, string> ListArrows()
    {
        var arrows =
            from file in All.Value
            from name in file.Names
            let homes = Homes[name].Take(2).ToArray()
            where homes.Length == 1 && homes[0] != file.Room
            where
                homes[0].StartsWith(file.Project + "/", StringComparison.Ordinal) || homes[0] == file.Project
            select (file.Room, Other: homes[0]);
        return arrows.Distinct().ToLookup(arrow => arrow.Room, arrow => arrow.Other, StringComparer.Ordinal);
    }

    private static RoomFile ReadFile(string path)
    {
        var root = CSharpSyntaxTree.ParseText(Repository.Read(path)).GetRoot();
        return new(
            Path.GetDirectoryName(path)!.Replace('\\', '/'),
            root.DescendantNodes().Select(GetTypeName).OfType<string>().ToHashSet(StringComparer.Ordinal),
            root.DescendantTokens()
                .Where(token => token.IsKind(SyntaxKind.IdentifierToken))
                .Select(token => token.ValueText)
                .ToHashSet(StringComparer.Ordinal)
        );
    }

    private static string? GetTypeName(SyntaxNode node)
    {
        return node switch
        {
            BaseTypeDeclarationSyntax type => type.Identifier.ValueText,
            DelegateDeclarationSyntax type => type.Identifier.ValueText,
            _ => null,
        };
    }
}
