namespace Youju.Import.Requests;

/// <summary>How a sheet was understood, for the person who may say otherwise.</summary>
/// <param name="Name">The name of the sheet.</param>
/// <param name="Register">The key of what its rows are records of; null where nothing tells it.</param>
/// <param name="Label">What people call that; empty where nothing tells it.</param>
public sealed record UnderstoodSheet(
    string Name,
    string? Register,
    string Label,
    IReadOnlyList<UnderstoodColumn> Columns
);

/// <summary>A column, and what it was taken for.</summary>
/// <param name="Name">By which it is meant, without its unit.</param>
/// <param name="Printed">As it stands in the file.</param>
/// <param name="Field">The key of the field, or of a column that every register may have; null where nobody knows it.</param>
/// <param name="NamesUnit">Whether the head names the unit of its numbers.</param>
public sealed record UnderstoodColumn(string Name, string Printed, string? Field, bool NamesUnit);
