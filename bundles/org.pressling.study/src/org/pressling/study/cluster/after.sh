#!/bin/sh
#SBATCH --job-name=@NAME@
#SBATCH --ntasks=1
#SBATCH --requeue
#SBATCH --open-mode=append
#SBATCH --output="@FOLDER@/logs/after.out"
@OPTIONS@
# What follows when the samples are there; else says which are missing, and ends with status 4.
run=@RUN@
PRESSLING_AS_BUILT=1
PRESSLING_CONFIGURATION=$(mktemp -d)
export PRESSLING_AS_BUILT PRESSLING_CONFIGURATION
trap 'rm -rf "$PRESSLING_CONFIGURATION"' EXIT

status=0
missing=$(@COMMAND@ run "$run" --missing) || status=$?
if [ "$status" -ne 0 ]; then
  [ -z "$missing" ] || echo "samples $missing are missing; to submit them: pressling cluster slurm $run --submit"
  exit "$status"
fi
@COMMAND@ run "$run" --steps @STEPS@ --threads "${SLURM_CPUS_PER_TASK:-1}" --quiet
