package cz.ohlas.complaint;

import org.springframework.data.jpa.repository.JpaRepository;

interface InstructionRepository extends JpaRepository<Instruction, Long> {}
