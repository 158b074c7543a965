namespace Youju.Domain.Dossiers;

/// <summary>What makes a dossier the one it is, wherever it stands: a unit and a budget year.</summary>
public readonly record struct UnitYear(UnitId Unit, int Year);
