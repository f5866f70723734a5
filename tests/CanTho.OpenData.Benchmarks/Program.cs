using BenchmarkDotNet.Running;

BenchmarkSwitcher.FromAssembly(typeof(CanTho.OpenData.Benchmarks.WholeRun).Assembly).Run(args);
