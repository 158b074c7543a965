namespace Youju.Checking.Relations.Doubts;

/// <summary>The strength of each feature of one doubt.</summary>
internal sealed class DoubtStrengths
{
    public double[] Values { get; } = new double[DoubtFeatures.Count];

    public bool Has(DoubtFeature feature) => Values[(int)feature] > 0;

    public void Set(DoubtFeature feature, double strength) => Values[(int)feature] = strength;

    public void SetIf(DoubtFeature feature, bool applies) => Set(feature, applies ? 1 : 0);
}
