namespace Youju.Reading.Prose;

/// <summary>Which statements were read as parts of a list, and of what.</summary>
public sealed class ListMembers
{
    private readonly Dictionary<Statement, Statement> partOf = [];
    private readonly HashSet<Statement> withoutWhole = [];

    /// <summary>The whole that a part was listed under, if any.</summary>
    public Statement? FindWhole(Statement part) => partOf.GetValueOrDefault(part);

    /// <summary>Whether the part was listed under something that has no figure of its own.</summary>
    public bool IsWithoutWhole(Statement part) => withoutWhole.Contains(part);

    public bool IsListedPart(Statement one) => partOf.ContainsKey(one) || withoutWhole.Contains(one);

    /// <param name="whole">Null where what the part belongs to has no figure.</param>
    public void AddPart(Statement part, Statement? whole)
    {
        if (whole is not null)
            partOf.TryAdd(part, whole);
        else
            withoutWhole.Add(part);
    }
}
