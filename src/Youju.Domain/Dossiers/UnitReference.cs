namespace Youju.Domain.Dossiers;

/// <summary>Another unit, by its id and by the name a reader knows it by.</summary>
public sealed record UnitReference(UnitId Id, string Name);

/// <summary>A name of a unit and the day from which it bore it.</summary>
/// <param name="From">Null for the first name of all.</param>
public sealed record DatedName(string Name, DateOnly? From = null);
